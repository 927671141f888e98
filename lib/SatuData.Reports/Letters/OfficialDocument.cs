using System.Text.Json.Serialization;

namespace SatuData.Reports.Letters;

/// <summary>
/// What every document of the procedure carries. Immutable; all text is Indonesian and plain (never markup).
/// </summary>
public abstract record OfficialDocument
{
    /// <summary>The head.</summary>
    [JsonPropertyOrder(-9)]
    public required Letterhead Kop { get; init; }

    /// <summary>The document's number, literally as issued; see <see cref="Numbering.LetterNumberTemplate"/>.</summary>
    [JsonPropertyOrder(-8)]
    public required string Nomor { get; init; }

    /// <summary>The local date of the document.</summary>
    [JsonPropertyOrder(-7)]
    public required DateOnly Tanggal { get; init; }

    /// <summary>Who signs.</summary>
    [JsonPropertyOrder(8)]
    public required Signatory Penandatangan { get; init; }

    /// <summary>Who gets a copy; empty for none.</summary>
    [JsonPropertyOrder(9)]
    public IReadOnlyList<string> Tembusan { get; init; } = [];
}
