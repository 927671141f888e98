namespace SatuData.Portal.Reading;

/// <summary>What the page of a case shows. Times are local to the region.</summary>
public sealed record CaseView
{
    public required CaseSummary Summary { get; init; }

    public required string From { get; init; }

    public string? LetterNumber { get; init; }

    public required IReadOnlyList<StepLine> Steps { get; init; }

    public required IReadOnlyList<CaseTaskLine> Tasks { get; init; }

    public required IReadOnlyList<DocumentLine> Documents { get; init; }

    public required IReadOnlyList<VersionLine> Versions { get; init; }

    public required IReadOnlyList<AuditLine> Audit { get; init; }

    /// <summary>Why tasks were closed without data, and who decided so; null when none was.</summary>
    public string? LateClosing { get; init; }
}
