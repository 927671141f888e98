namespace SatuData.Procedures.PengelolaanData;

/// <summary>The nota dinas that asks for data: what, for which period, from whom, until when (SOP step 1).</summary>
public sealed record NotaDinas
{
    /// <summary>Subject (hal).</summary>
    public required string Subject { get; init; }

    /// <summary>The period the data is about, as written: <c>2026</c>, <c>Semester I 2026</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Who asks.</summary>
    public required string From { get; init; }

    /// <summary>Reason and legal basis given in the note.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>What is asked, of whom; at least one, no pair twice.</summary>
    public required IReadOnlyList<DataRequest> Requests { get; init; }

    /// <summary>When the data is due; null for the SOP's one working day after the letter.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
