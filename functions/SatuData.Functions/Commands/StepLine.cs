namespace SatuData.Functions.Commands;

/// <summary>One run of one step; round 0 when it has not begun.</summary>
internal sealed record StepLine(
    int Step,
    int Round,
    string OutputName,
    string Actor,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FinishedAt,
    string Standard,
    bool? OnTime,
    string OutputPath);
