namespace SatuData.Procedures.Definitions;

/// <summary>A set of procedures, found by their keys.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class ProcedureLibrary
{
    // In the order of the ratified texts: the spine first.
    private static readonly string[] ShippedFiles =
    [
        "pengelolaan-data.yaml", "perlindungan-keamanan-data.yaml", "akses-ruang-server.yaml",
        "penyusunan-kebijakan.yaml", "publikasi-kebijakan.yaml", "evaluasi-kebijakan.yaml",
    ];

    private static readonly Lazy<ProcedureLibrary> ShippedLibrary = new(() => new(
        [.. ShippedFiles.Select(name => ProcedureDefinition.Parse(YamlSource.Shipped(name)).Value)]));

    /// <summary>Creates a set.</summary>
    /// <param name="procedures">The procedures, in the order in which they are listed; keys differ.</param>
    /// <exception cref="ArgumentException">Two procedures have the same key.</exception>
    public ProcedureLibrary(IReadOnlyList<ProcedureDefinition> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        if (procedures.DistinctBy(p => p.Key).Count() != procedures.Count)
        {
            throw new ArgumentException("Keys of procedures must differ.", nameof(procedures));
        }

        All = procedures;
    }

    /// <summary>The six procedures of the ratified SOPs that this version ships.</summary>
    public static ProcedureLibrary Shipped => ShippedLibrary.Value;

    /// <summary>All procedures, in order.</summary>
    public IReadOnlyList<ProcedureDefinition> All { get; }

    /// <summary>The procedure with <paramref name="key"/>, or null.</summary>
    public ProcedureDefinition? Find(string key) => All.FirstOrDefault(p => p.Key == key);

    /// <summary>The YAML of a shipped procedure, to be edited as a region's own; null when it is not shipped.</summary>
    public static byte[]? ShippedYaml(string key) =>
        ShippedFiles.Contains(key + ".yaml") ? YamlSource.Shipped(key + ".yaml") : null;

    /// <summary>The JSON Schema of definition files, for editors; UTF-8.</summary>
    public static byte[] JsonSchema => YamlSource.Shipped("prosedur.schema.json");
}
