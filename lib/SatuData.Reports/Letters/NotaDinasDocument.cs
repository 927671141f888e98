namespace SatuData.Reports.Letters;

/// <summary>Step 1: the internal note that asks for a data collection and opens a case.</summary>
public sealed record NotaDinasDocument : OfficialDocument
{
    /// <summary>Addressee (Yth.).</summary>
    public required string Kepada { get; init; }

    /// <summary>Sender's office.</summary>
    public required string Dari { get; init; }

    /// <summary>Urgency or secrecy: <c>Biasa</c> (default), <c>Segera</c>, <c>Terbatas</c>.</summary>
    public string Sifat { get; init; } = "Biasa";

    /// <summary>Enclosures in words; <c>-</c> for none (default).</summary>
    public string Lampiran { get; init; } = "-";

    /// <summary>Subject, without a full stop.</summary>
    public required string Hal { get; init; }

    /// <summary>Legal bases, in order; empty leaves the paragraph out.</summary>
    public IReadOnlyList<string> Dasar { get; init; } = [];

    /// <summary>Explanation written by the requester, a paragraph each; may be empty.</summary>
    public IReadOnlyList<string> Uraian { get; init; } = [];

    /// <summary>What is asked of whom; at least one.</summary>
    public required IReadOnlyList<DataRequest> Permintaan { get; init; }
}
