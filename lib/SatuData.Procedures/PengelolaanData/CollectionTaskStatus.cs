namespace SatuData.Procedures.PengelolaanData;

/// <summary>Where one collection task (one agency, one dataset, one period) stands.</summary>
public enum CollectionTaskStatus
{
    /// <summary>The letter is out; nothing has been uploaded.</summary>
    MenungguData,

    /// <summary>A file was uploaded and is being read, validated and classified.</summary>
    Dibaca,

    /// <summary>The findings are ready for the Kasi's review.</summary>
    MenungguReviu,

    /// <summary>Returned to the agency with reasons; the next upload opens the next round.</summary>
    Dikembalikan,

    /// <summary>Accepted by the Kasi; to be stored.</summary>
    Diterima,

    /// <summary>Stored as a snapshot version with a recovery point.</summary>
    Tersimpan,

    /// <summary>Closed without data after its due time, by a decision.</summary>
    DitutupTerlambat,
}
