namespace SatuData.Reports.Letters;

/// <summary>A document another one is based on.</summary>
/// <param name="Nomor">Its number, literally as issued.</param>
/// <param name="Tanggal">Its date.</param>
/// <param name="Hal">Its subject; may be empty.</param>
public sealed record DocumentReference(string Nomor, DateOnly Tanggal, string Hal = "");
