using System.Reflection;

namespace SatuData.Tabular.Standards;

/// <summary>
/// A set of data standards by identifier: those shipped with the product, and a region's own from a folder.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed class StandardLibrary
{
    /// <summary>The folder of code lists beside the standards.</summary>
    public const string CodeFolder = "kode";

    /// <summary>The folder, beside the standards, of files that foreign keys refer to as tables.</summary>
    public const string TableFolder = "tabel";

    private const string ShippedPrefix = "standards/";
    private static readonly Lazy<StandardLibrary> LazyShipped = new(LoadShipped);

    private readonly SortedDictionary<string, DataStandard> _standards;

    private StandardLibrary(SortedDictionary<string, DataStandard> standards, CodeListLibrary codeLists)
    {
        _standards = standards;
        CodeLists = codeLists;
    }

    /// <summary>The standards shipped with the product.</summary>
    public static StandardLibrary Shipped => LazyShipped.Value;

    /// <summary>All standards, ordered by identifier.</summary>
    public IReadOnlyCollection<DataStandard> All => _standards.Values;

    /// <summary>The region's own code lists.</summary>
    public CodeListLibrary CodeLists { get; }

    /// <summary>The standard called <paramref name="id"/>, ignoring case, or null.</summary>
    public DataStandard? Find(string id) => _standards.GetValueOrDefault(id);

    /// <summary>
    /// This library with the standards of a folder (<c>*.yaml</c>, <c>*.yml</c>, <c>*.json</c>) added; one with an
    /// identifier already known
    /// takes its place. Its code lists are in the folder <c>kode</c> within. A file with mistakes is left out and
    /// reported.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file could not be read.</exception>
    public StandardLoad Load(string directory)
    {
        var standards = new SortedDictionary<string, DataStandard>(_standards, StringComparer.OrdinalIgnoreCase);
        var rejected = new Dictionary<string, IReadOnlyList<StandardError>>(StringComparer.Ordinal);
        var lists = CodeListLibrary.Load(Path.Combine(directory, CodeFolder), out var wrongLists);
        foreach (var (name, errors) in wrongLists)
        {
            rejected[CodeFolder + "/" + name] = errors;
        }

        foreach (var path in Directory.EnumerateFiles(directory).Where(IsStandardFile).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var parse = DataStandard.Parse(File.ReadAllBytes(path), name);
            if (parse.IsValid)
            {
                standards[parse.Standard.Id] = parse.Standard;
            }
            else
            {
                rejected[name] = parse.Errors;
            }
        }

        return new StandardLoad(new StandardLibrary(standards, lists), rejected);
    }

    private static bool IsStandardFile(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" or ".JSON";

    private static StandardLibrary LoadShipped()
    {
        var standards = new SortedDictionary<string, DataStandard>(StringComparer.OrdinalIgnoreCase);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(ShippedPrefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var parse = DataStandard.Parse(bytes, resource[ShippedPrefix.Length..]);
            var standard = parse.Standard
                ?? throw new InvalidOperationException(
                    $"Shipped standard {resource} is wrong: {parse.Errors[0].Message}");
            standards.Add(standard.Id, standard);
        }

        return new StandardLibrary(standards, CodeListLibrary.Empty);
    }
}
