namespace SatuData.Reports.Laporan;

/// <summary>What one agency delivered for one dataset.</summary>
public sealed record AgencyResult
{
    /// <summary>The agency.</summary>
    public required string PerangkatDaerah { get; init; }

    /// <summary>Title of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>Where the task stands.</summary>
    public required TaskOutcome Status { get; init; }

    /// <summary>Rounds of upload, 0 when nothing was uploaded.</summary>
    public required int Ronde { get; init; }

    /// <summary>Rows stored; null when nothing was.</summary>
    public long? Baris { get; init; }

    /// <summary>Version of the snapshot; null when nothing was stored.</summary>
    public long? VersiSnapshot { get; init; }

    /// <summary>When it was stored, local time of the region; null when it was not.</summary>
    public DateTimeOffset? DisimpanPada { get; init; }

    /// <summary>Whether the data came after their due time (or, still missing, are past it).</summary>
    public bool Terlambat { get; init; }
}
