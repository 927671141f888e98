namespace SatuData.Portal.Reading;

/// <summary>One agency's task in the list of a case.</summary>
public sealed record CaseTaskLine
{
    public required string Id { get; init; }

    public required string Agency { get; init; }

    public required string Dataset { get; init; }

    public required string Status { get; init; }

    public required Timing Timing { get; init; }

    public required int Round { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public long? Rows { get; init; }

    public long? Errors { get; init; }

    public long? Warnings { get; init; }
}
