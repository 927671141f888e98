namespace SatuData.Tabular.Standards;

/// <summary>Code lists by identifier and version. Immutable and safe for use by several threads.</summary>
public sealed class CodeListLibrary
{
    /// <summary>No lists.</summary>
    public static readonly CodeListLibrary Empty = new([]);

    private readonly IReadOnlyList<CodeList> _lists;

    private CodeListLibrary(IReadOnlyList<CodeList> lists)
    {
        _lists = lists;
    }

    /// <summary>All lists, by identifier and version.</summary>
    public IReadOnlyList<CodeList> All => _lists;

    /// <summary>
    /// The list called <paramref name="id"/> in <paramref name="version"/>; without a version, the one valid on
    /// <paramref name="day"/> that began last, and without a day the one that began last. Null when there is none.
    /// </summary>
    public CodeList? Find(string id, string? version, DateOnly? day)
    {
        var named = _lists.Where(l => string.Equals(l.Id, id, StringComparison.OrdinalIgnoreCase));
        return version is not null
            ? named.FirstOrDefault(l => l.Version == version)
            : named.Where(l => day is null || (!(day < l.From) && !(day > l.To)))
                .OrderByDescending(l => l.From ?? DateOnly.MinValue)
                    .ThenByDescending(l => l.Version, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>
    /// The lists of a folder (<c>*.csv</c>, <c>*.yaml</c>, <c>*.yml</c>, <c>*.json</c>); none when there is no such
    /// folder. A file with mistakes is left out and reported by its name.
    /// </summary>
    /// <exception cref="IOException">A file could not be read.</exception>
    public static CodeListLibrary Load(
        string directory, out IReadOnlyDictionary<string, IReadOnlyList<StandardError>> rejected)
    {
        var lists = new List<CodeList>();
        var wrong = new Dictionary<string, IReadOnlyList<StandardError>>(StringComparer.Ordinal);
        rejected = wrong;
        if (!Directory.Exists(directory))
        {
            return Empty;
        }

        foreach (var path in Directory.EnumerateFiles(directory).Where(IsListFile).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            var list = CodeListReader.Read(File.ReadAllBytes(path), name, out var errors);
            if (list is not null && lists.Exists(l => l.Id == list.Id && l.Version == list.Version))
            {
                errors = [
                    new StandardError(1, 1, "", $"Daftar kode {list.Id}@{list.Version} sudah ada di berkas lain.")];
            }

            if (list is not null && errors.Count == 0)
            {
                lists.Add(list);
            }
            else
            {
                wrong[name] = errors;
            }
        }

        return new CodeListLibrary(
            [.. lists.OrderBy(l => l.Id, StringComparer.Ordinal).ThenBy(l => l.Version, StringComparer.Ordinal)]);
    }

    private static bool IsListFile(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".YAML" or ".YML" or ".JSON";
}
