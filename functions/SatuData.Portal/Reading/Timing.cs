namespace SatuData.Portal.Reading;

/// <summary>How something with a due time stands.</summary>
public enum Timing
{
    Belum,
    Berjalan,
    Sesuai,
    Terlambat,
}
