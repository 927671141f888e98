namespace SatuData.Reports.Laporan;

/// <summary>Where one agency's task stands when the report is made.</summary>
public enum TaskOutcome
{
    /// <summary>Nothing accepted yet.</summary>
    Menunggu,

    /// <summary>Returned to the agency for improvement.</summary>
    Dikembalikan,

    /// <summary>Accepted by the Kasi, not yet stored.</summary>
    Diterima,

    /// <summary>Stored as a snapshot.</summary>
    Tersimpan,

    /// <summary>Closed late by decision, without data.</summary>
    DitutupTerlambat,
}
