namespace SatuData.Procedures.Print;

/// <summary>One run through one step, as it is printed on the form.</summary>
/// <param name="Step">Number of the step.</param>
/// <param name="Round">1 for the first run; higher after a send-back.</param>
/// <param name="StartedAt">When it could begin.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="FinishedAt">When it was done; null while it runs.</param>
/// <param name="Actor">Who did it; null while it runs.</param>
public sealed record PrintedStep(
    int Step, int Round, DateTimeOffset StartedAt, DateTimeOffset DueAt, DateTimeOffset? FinishedAt, string? Actor);
