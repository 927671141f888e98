namespace SatuData.Procedures.PengelolaanData;

/// <summary>One run through one of the nine steps, for the record of actual time against the SOP's standard.</summary>
/// <param name="Step">Number of the step, 1 to 9.</param>
/// <param name="Round">1 for the first run; higher after a send-back.</param>
/// <param name="StartedAt">When the step could begin.</param>
/// <param name="DueAt">When it is due by the SOP's time standard on the work calendar.</param>
public sealed record StepRun(int Step, int Round, DateTimeOffset StartedAt, DateTimeOffset DueAt)
{
    /// <summary>When it was done; null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>Who finished it; null while it runs.</summary>
    public string? Actor { get; init; }

    /// <summary>Path of the output document, relative to the documents folder; null while there is none.</summary>
    public string? Output { get; init; }
}
