namespace SatuData.Reports.Letters;

/// <summary>
/// The certificate that the key of a version's exempt columns was destroyed: what it was, who asked, who approved, and
/// the hashes by which it can be shown.
/// </summary>
public sealed record BeritaAcaraPemusnahanDocument : OfficialDocument
{
    /// <summary>Identifier of the case the data came from.</summary>
    public required string Kasus { get; init; }

    /// <summary>The dataset.</summary>
    public required string Dataset { get; init; }

    /// <summary>The versions whose exempt columns nobody can open any more.</summary>
    public required IReadOnlyList<long> Versi { get; init; }

    /// <summary>The uploads whose originals nobody can open any more.</summary>
    public required IReadOnlyList<string> Unggahan { get; init; }

    /// <summary>Names of the exempt columns.</summary>
    public required IReadOnlyList<string> Kolom { get; init; }

    /// <summary>Rows of the version.</summary>
    public required long Baris { get; init; }

    /// <summary>Why.</summary>
    public required string Alasan { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string Pemohon { get; init; }

    /// <summary>Who approved it.</summary>
    public required string Penyetuju { get; init; }

    /// <summary>When it was done, local time.</summary>
    public required DateTimeOffset Waktu { get; init; }

    /// <summary>SHA-256 of the envelope that held the wrapped key.</summary>
    public required string SidikSampul { get; init; }

    /// <summary>SHA-256 of each sealed file that stays behind, unreadable.</summary>
    public required IReadOnlyList<string> SidikSegel { get; init; }

    /// <summary>SHA-256 of the plan that was approved.</summary>
    public required string SidikRencana { get; init; }
}
