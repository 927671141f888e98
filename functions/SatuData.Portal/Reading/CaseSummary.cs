namespace SatuData.Portal.Reading;

/// <summary>One line of the list of cases. Times are local to the region.</summary>
public sealed record CaseSummary
{
    public required string Id { get; init; }

    public required string Subject { get; init; }

    public required string Period { get; init; }

    public required int Step { get; init; }

    public required string Stage { get; init; }

    public required bool IsOpen { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public required bool IsLate { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Tasks of the case; 0 before the letters are out.</summary>
    public required int Tasks { get; init; }

    public required int StoredTasks { get; init; }
}
