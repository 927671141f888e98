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

    /// <summary>What it is, by its symbol.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Keys of the pelaksana who act, in the order of the form; empty when the file names none.</summary>
    public required IReadOnlyList<string> Actors { get; init; }

    /// <summary>Key of the first pelaksana; empty when there is none.</summary>
    public string Actor => Actors.Count > 0 ? Actors[0] : string.Empty;

    /// <summary>How many of the pelaksana must act.</summary>
    public required ActorRule ActorRule { get; init; }

    /// <summary>Key of the party who receives the output; null when none is named.</summary>
    public string? Receiver { get; init; }

    /// <summary>What must be at hand before the step may begin; empty when the source names nothing.</summary>
    public required IReadOnlyList<RequiredDocument> Kelengkapan { get; init; }

    /// <summary>Time standard.</summary>
    public required StepTime Waktu { get; init; }

    /// <summary>The documents that the step must leave behind.</summary>
    public required IReadOnlyList<string> Outputs { get; init; }

    /// <summary>The outputs as the form prints them.</summary>
    public string Output => string.Join(", ", Outputs);

    /// <summary>Queue whose messages run the step; null when only a person acts.</summary>
    public string? Queue { get; init; }

    /// <summary>Function that serves the queue; null when only a person acts.</summary>
    public string? Function { get; init; }

    /// <summary>The outcomes of a step that decides; empty when <see cref="Next"/> follows.</summary>
    public required IReadOnlyList<StepBranch> Branches { get; init; }

    /// <summary>Number of the step that follows one without branches; null when the procedure ends.</summary>
    public required int? Next { get; init; }

    /// <summary>Number of the step whose doer may not also do this one (four eyes); null when there is none.</summary>
    public int? FourEyesWith { get; init; }

    /// <summary>Whether it is a strategic act, which a Plh or Plt may not do (UU 30/2014 art. 14).</summary>
    public bool IsStrategic { get; init; }

    /// <summary>The symbols the source draws; empty when it draws the one of <see cref="Kind"/>.</summary>
    public required IReadOnlyList<StepSymbol> Symbols { get; init; }

    /// <summary>Keterangan of the form; null when blank.</summary>
    public string? Remark { get; init; }

    /// <summary>Line of the step in the source, counted from 1; 0 when the file does not say.</summary>
    public int SourceLine { get; init; }

    /// <summary>What the source leaves unclear and how it was read; empty when nothing.</summary>
    public required IReadOnlyList<InferredPart> Inferred { get; init; }

    /// <summary>Where the step stands in the definition file.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The outcome with <paramref name="key"/>, or null.</summary>
    public StepBranch? FindBranch(string key) => Branches.FirstOrDefault(b => b.Key == key);

    /// <summary>Numbers of all steps that may follow; null among them stands for the end.</summary>
    public IReadOnlyList<int?> Followers => Branches.Count == 0 ? [Next] : [.. Branches.Select(b => b.To).Distinct()];
}
