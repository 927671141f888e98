namespace SatuData.Portal.Reading;

/// <summary>What the page of a task shows: never a cell value. Times are local to the region.</summary>
public sealed record TaskView
{
    public required CaseTaskLine Task { get; init; }

    public required string CaseId { get; init; }

    public required string Subject { get; init; }

    public required string Period { get; init; }

    public required string Standard { get; init; }

    public required string LetterNumber { get; init; }

    public required IReadOnlyList<RoundLine> Rounds { get; init; }

    /// <summary>Findings of the newest round that was read; empty before.</summary>
    public required IReadOnlyList<FindingGroup> Findings { get; init; }

    /// <summary>Access classes of the newest round's columns; empty before reading.</summary>
    public required IReadOnlyList<ColumnLine> Columns { get; init; }
}
