using System.Security.Cryptography;
using System.Text;

namespace SatuData.Snapshots.Writing;

/// <summary>The folder of one dataset's table.</summary>
internal sealed class TableFolder
{
    public const string Data = "data";
    public const string Vault = "_vault";
    private const int LongestSlug = 60;

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })],
        StringComparer.Ordinal);

    public TableFolder(string root, string name)
    {
        Name = name;
        FullPath = Path.Combine(root, name);
    }

    /// <summary>The folder's name, which is its path relative to the store's root.</summary>
    public string Name { get; }

    public string FullPath { get; }

    /// <summary>
    /// A folder name for any identifier: short, lower-case ASCII, safe on every file system, and different for
    /// different
    /// identifiers. Identifiers that are such names already stay as they are.
    /// </summary>
    public static string NameFor(string identifier)
    {
        var slug = Slug(identifier);
        if (slug == identifier && !Reserved.Contains(slug))
        {
            return slug;
        }

        // A dot never stands in a slug, so no plain identifier can be another's hashed name.
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identifier)).AsSpan(0, 8));
        return $"{(Reserved.Contains(slug) ? "d-" : "")}{slug}.{hash}";
    }

    /// <summary>The full path of something in the table.</summary>
    public string Full(string relative) => Path.Combine(FullPath, relative.Replace('/', Path.DirectorySeparatorChar));

    private static string Slug(string identifier)
    {
        var slug = new StringBuilder();
        foreach (var letter in identifier.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length == LongestSlug)
            {
                break;
            }
        }

        return slug.Length == 0 ? "d" : slug.ToString();
    }
}
