namespace SatuData.Reports.Letters;

/// <summary>Step 4: "Catatan program penyimpanan data, recovery, update data".</summary>
public sealed record CatatanPenyimpananDocument : OfficialDocument
{
    /// <summary>Identifier of the case.</summary>
    public required string Kasus { get; init; }

    /// <summary>The nota dinas the case started with.</summary>
    public required DocumentReference NotaDinas { get; init; }

    /// <summary>Who did the work: office or name.</summary>
    public required string Pelaksana { get; init; }

    /// <summary>What was stored, updated or recovered, in the order it happened.</summary>
    public required IReadOnlyList<StorageEntry> Kegiatan { get; init; }

    /// <summary>The recovery point made afterwards; null when none was due.</summary>
    public RecoveryPointNote? TitikPemulihan { get; init; }

    /// <summary>Remarks, a paragraph each; may be empty.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];
}
