namespace SatuData.Procedures.Definitions;

/// <summary>
/// A ratified SOP as data. A running case stays on the definition, by <see cref="Hash"/>, with which it was opened.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed record ProcedureDefinition
{
    /// <summary>The SOP "Pengelolaan dan Pengamanan Data", nine steps, as this version ships it.</summary>
    public static ProcedureDefinition Shipped { get; } = ProcedureLibrary.Shipped.Find("pengelolaan-data")!;

    /// <summary>Stable name of the procedure: <c>pengelolaan-data</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Title of the procedure; that of the SOP where it holds only one.</summary>
    public required string Title { get; init; }

    /// <summary>Identity block.</summary>
    public required ProcedureIdentity Identity { get; init; }

    /// <summary>The ratified text it was made from; null when there is none.</summary>
    public ProcedureSource? Source { get; init; }

    /// <summary>Dasar hukum, in printed order.</summary>
    public required IReadOnlyList<LegalReference> DasarHukum { get; init; }

    /// <summary>Kualifikasi pelaksana.</summary>
    public required IReadOnlyList<string> Kualifikasi { get; init; }

    /// <summary>Keterkaitan with other procedures and rules; empty when blank.</summary>
    public required IReadOnlyList<RelatedProcedure> Keterkaitan { get; init; }

    /// <summary>Peralatan dan perlengkapan.</summary>
    public required IReadOnlyList<string> Peralatan { get; init; }

    /// <summary>Peringatan, as printed; empty when blank.</summary>
    public required IReadOnlyList<string> Peringatan { get; init; }

    /// <summary>Pencatatan dan pendataan, as printed; empty when blank.</summary>
    public required IReadOnlyList<string> Pencatatan { get; init; }

    /// <summary>The pelaksana and outside parties, in the order of the form's columns.</summary>
    public required IReadOnlyList<ActorDefinition> Actors { get; init; }

    /// <summary>The steps, numbered 1, 2, 3 … without gaps.</summary>
    public required IReadOnlyList<StepDefinition> Steps { get; init; }

    /// <summary>The form's own last row that says that the procedure ends; null when it has none.</summary>
    public ClosingRow? Closing { get; init; }

    /// <summary>What the source leaves unclear outside the steps.</summary>
    public required IReadOnlyList<InferredPart> Inferred { get; init; }

    /// <summary>SHA-256 of the YAML file, lower-case hexadecimal: the version of the definition.</summary>
    public required string Hash { get; init; }

    /// <summary>The step with <paramref name="number"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public StepDefinition Step(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Steps.Count);
        return Steps[number - 1];
    }

    /// <summary>The step with <paramref name="key"/>, or null.</summary>
    public StepDefinition? FindStep(string key) => Steps.FirstOrDefault(s => s.Key == key);

    /// <summary>The actor with <paramref name="key"/>, or null.</summary>
    public ActorDefinition? FindActor(string key) => Actors.FirstOrDefault(a => a.Key == key);

    /// <summary>Reads a definition from YAML, in the form of the shipped <c>pengelolaan-data.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The definition, or every error with line, column and an Indonesian message.</returns>
    public static Parsed<ProcedureDefinition> Parse(ReadOnlySpan<byte> yaml)
    {
        var hash = YamlSource.HashOf(yaml);
        return YamlSource.Parse(yaml, root => ProcedureYaml.Read(root, hash));
    }
}
