namespace SatuData.Reports.Letters;

/// <summary>One act of storing, updating or recovering a dataset.</summary>
public sealed record StorageEntry
{
    /// <summary>What was done.</summary>
    public required StorageAct Jenis { get; init; }

    /// <summary>The agency the data come from.</summary>
    public required string PerangkatDaerah { get; init; }

    /// <summary>Title of the dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>Version of the snapshot, 0 or more.</summary>
    public required long VersiSnapshot { get; init; }

    /// <summary>Rows in the snapshot.</summary>
    public required long Baris { get; init; }

    /// <summary>Size of its files in bytes; null when not known.</summary>
    public long? Ukuran { get; init; }

    /// <summary>When it was made durable, local time of the region.</summary>
    public required DateTimeOffset Waktu { get; init; }

    /// <summary>SHA-256 of the content, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Whether reading it back gave the same content.</summary>
    public required bool Terverifikasi { get; init; }
}
