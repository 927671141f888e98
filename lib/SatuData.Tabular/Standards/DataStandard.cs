using SatuData.Tabular.Rules.Expressions;

namespace SatuData.Tabular.Standards;

/// <summary>
/// A data standard (standar data): the columns a dataset must have, their rules and their meaning. Read from a
/// Frictionless Table Schema
/// file, and known by the hash of that file, so that a stored version can always name the exact standard it was checked
/// against.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed record DataStandard
{
    /// <summary>Short stable identifier in lower case: <c>penduduk-kecamatan</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title for people, in Indonesian.</summary>
    public required string Title { get; init; }

    /// <summary>Version, from 1 upwards.</summary>
    public required int Version { get; init; }

    /// <summary>What the dataset is, in Indonesian; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The columns, in order; at least one.</summary>
    public required IReadOnlyList<StandardField> Fields { get; init; }

    /// <summary>Names of the fields that together identify a row; empty for none.</summary>
    public IReadOnlyList<string> PrimaryKey { get; init; } = [];

    /// <summary>
    /// Other combinations of fields that must not occur twice; rows with an absent value do not count.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    /// <summary>Fields that must hold codes of a region list.</summary>
    public IReadOnlyList<RegionReference> ForeignKeys { get; init; } = [];

    /// <summary>Fields that must hold codes of a code list.</summary>
    public IReadOnlyList<CodeListReference> CodeLists { get; init; } = [];

    /// <summary>Fields whose values must occur in another table, or elsewhere in the same one.</summary>
    public IReadOnlyList<TableReference> TableReferences { get; init; } = [];

    /// <summary>Rules over rows, the table and versions, in the order of the standard.</summary>
    public IReadOnlyList<StandardRule> Rules { get; init; } = [];

    /// <summary>What it says for disclosure control.</summary>
    public DisclosureTerms Disclosure { get; init; } = DisclosureTerms.None;

    /// <summary>The columns that add up to others, by the rules over rows that are equalities of sums.</summary>
    public IReadOnlyList<LinearRelation> Relations => [.. Rules.Select(LinearRelation.Of).OfType<LinearRelation>()];

    /// <summary>The categories that the rules name as totals: a field and the text it holds in rows of totals.</summary>
    public IReadOnlyList<(string Field, string Member)> TotalMembers => [.. Rules
        .Where(r => r.Kind == RuleKind.Total)
        .SelectMany(r => r.ConditionNode!.Walk().OfType<OperationNode>())
        .Where(n => n.Operation == Operation.Equal)
        .SelectMany(n => n.Operands.OfType<FieldNode>(),
            (n, f) => (f.Field.Name, n.Operands.OfType<LiteralNode>().FirstOrDefault()?.Text))
        .Where(t => !string.IsNullOrEmpty(t.Text))
        .Select(t => (t.Name, t.Text!))];

    /// <summary>How the columns of a file must agree with the fields. Default: tolerant.</summary>
    public FieldsMatch FieldsMatch { get; init; }

    /// <summary>SHA-256 of the standard's file, 64 lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The bytes of that file.</summary>
    public ReadOnlyMemory<byte> Source { get; init; }

    /// <summary>Whether the file is JSON; otherwise it is YAML.</summary>
    public bool IsJson { get; init; }

    private static bool IsNamed(FieldNode node, string name) =>
        string.Equals(node.Field.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The field called <paramref name="name"/>, ignoring case, or null.</summary>
    public StandardField? Find(string name) =>
        Fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The fields that rules over rows compute <paramref name="name"/> from by more than adding: those of a condition
    /// that has it alone on one side of an equality. Empty for none.
    /// </summary>
    public IReadOnlyList<string> ComputedFrom(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. Rules.Where(r => r.Kind == RuleKind.Row && LinearRelation.Of(r) is null)
            .SelectMany(r => r.ConditionNode!.Walk().OfType<OperationNode>())
            .Where(n => n.Operation == Operation.Equal && n.Operands.OfType<FieldNode>().Any(f => IsNamed(f, name)))
            .SelectMany(n => n.Fields)
            .Select(f => f.Name)
            .Where(f => !string.Equals(f, name, StringComparison.OrdinalIgnoreCase))
            .Distinct()];
    }

    /// <summary>
    /// Reads a standard from the bytes of a Table Schema file. Mistakes in the file are returned, never thrown.
    /// </summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="fileName">Its name; one that ends in <c>.json</c> is read as JSON, any other as YAML.</param>
    public static StandardParse Parse(ReadOnlyMemory<byte> bytes, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var parse = StandardReader.Read(bytes, fileName);
        return parse.IsValid
            ? parse with
            {
                Standard = parse.Standard with
                {
                    Source = bytes, IsJson = fileName.EndsWith(".json", StringComparison.OrdinalIgnoreCase),
                },
            }
            : parse;
    }
}
