namespace SatuData.Reports.Annotating;

/// <summary>Names of parts in a package, without the leading slash.</summary>
internal static class PartPath
{
    /// <summary>The part that <paramref name="target"/> means in a relationship of <paramref name="source"/>.</summary>
    public static string Resolve(string source, string target)
    {
        var names = target.StartsWith('/')
            ? []
            : new List<string>(Folder(source).Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in target.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(0, names.Count - 1), Math.Min(1, names.Count));
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    /// <summary>
    /// The part that holds the relationships of <paramref name="part"/>; of the package for an empty name.
    /// </summary>
    public static string Relationships(string part) => $"{Folder(part)}_rels/{part[Folder(part).Length..]}.rels";

    private static string Folder(string part) => part[..(part.LastIndexOf('/') + 1)];
}
