using SatuData.Procedures.PengelolaanData;

namespace SatuData.Records.Cases;

/// <summary>One line of the list of cases.</summary>
public sealed record CaseRow
{
    /// <summary>Identifier of the case.</summary>
    public required string Id { get; init; }

    /// <summary>Subject of its nota dinas.</summary>
    public required string Title { get; init; }

    /// <summary>The period the data is about.</summary>
    public required string Period { get; init; }

    /// <summary>Its stage.</summary>
    public required CaseStage Stage { get; init; }

    /// <summary>The step it is in, 1 to 9.</summary>
    public required long Step { get; init; }

    /// <summary>False when all nine steps are done.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>When its running step is due; null when closed.</summary>
    public string? DueAt { get; init; }

    /// <summary>When it was opened.</summary>
    public required string OpenedAt { get; init; }

    /// <summary>When it was completed; null while open.</summary>
    public string? ClosedAt { get; init; }
}
