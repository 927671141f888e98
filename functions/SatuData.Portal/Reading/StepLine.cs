namespace SatuData.Portal.Reading;

/// <summary>One run of one step of the SOP; a step not begun has no times.</summary>
public sealed record StepLine
{
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required int Round { get; init; }

    public required string Actor { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public TimeSpan? WorkTime { get; init; }

    public required string Standard { get; init; }

    public required Timing Timing { get; init; }
}
