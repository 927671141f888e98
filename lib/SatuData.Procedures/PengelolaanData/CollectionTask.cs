using System.Text.Json.Serialization;

namespace SatuData.Procedures.PengelolaanData;

/// <summary>One collection task of a case: one agency delivers one dataset for the case's period.</summary>
public sealed record CollectionTask
{
    /// <summary>Identifier: the case's, a hyphen, and a two-digit number.</summary>
    public required string Id { get; init; }

    /// <summary>The agency that delivers.</summary>
    public required string AgencyId { get; init; }

    /// <summary>The data standard the data follows.</summary>
    public required string StandardId { get; init; }

    /// <summary>Version of the standard, fixed when the letter is issued.</summary>
    public required int StandardVersion { get; init; }

    /// <summary>SHA-256 of the standard, fixed with it; empty for tasks issued before it was recorded.</summary>
    public string StandardHash { get; init; } = "";

    /// <summary>When the data is due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Number of the letter (surat pendataan).</summary>
    public required string LetterNumber { get; init; }

    /// <summary>Where the task stands.</summary>
    public CollectionTaskStatus Status { get; init; } = CollectionTaskStatus.MenungguData;

    /// <summary>Rounds begun: 0 before the first upload. Never goes down.</summary>
    public int Round { get; init; }

    /// <summary>The submission of the current round; null before the first upload.</summary>
    [JsonIgnore]
    public string? SubmissionId => Round == 0 ? null : SubmissionOf(Round);

    /// <summary>Whether the task needs nothing more for the report.</summary>
    [JsonIgnore]
    public bool IsSettled => Status is CollectionTaskStatus.Tersimpan or CollectionTaskStatus.DitutupTerlambat;

    /// <summary>Whether the agency may upload now.</summary>
    [JsonIgnore]
    public bool IsOpenForUpload => Status is CollectionTaskStatus.MenungguData or CollectionTaskStatus.Dikembalikan;

    /// <summary>Identifier of the submission of <paramref name="round"/> (1 or more).</summary>
    public string SubmissionOf(int round) => $"{Id}-R{round}";
}
