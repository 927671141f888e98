namespace SatuData.Procedures.Definitions;

/// <summary>One numbered step of a procedure.</summary>
public sealed record StepDefinition
{
    /// <summary>Number in the SOP, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Stable name, lower case with hyphens, unique in the procedure: <c>nota-dinas</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Uraian kegiatan, word for word from the source.</summary>
    public required string Title { get; init; }

    /// <summary>Key of the pelaksana who acts.</summary>
    public required string Actor { get; init; }

    /// <summary>Key of the party who receives the output; null when none is named.</summary>
    public string? Receiver { get; init; }

    /// <summary>Documents required before the step may begin; empty when the source names none.</summary>
    public required IReadOnlyList<string> Kelengkapan { get; init; }

    /// <summary>Time standard.</summary>
    public required StepTime Waktu { get; init; }

    /// <summary>The document that the step must leave behind.</summary>
    public required string Output { get; init; }

    /// <summary>Queue whose messages run the step; null when only a person acts, in the portal.</summary>
    public string? Queue { get; init; }

    /// <summary>Function that serves the queue; null when only a person acts.</summary>
    public string? Function { get; init; }

    /// <summary>The outcomes of a step that decides; empty when the next number follows.</summary>
    public required IReadOnlyList<StepBranch> Branches { get; init; }

    /// <summary>What the source leaves unclear and how it was read; empty when nothing.</summary>
    public required IReadOnlyList<InferredPart> Inferred { get; init; }
}
