using System.Globalization;
using System.Xml.Linq;

namespace SatuData.Reports.Annotating;

/// <summary>The relationships of one part of a package.</summary>
internal sealed class PartRelationships(WorkbookPackage package, string part)
{
    /// <summary>
    /// The part that relationship <paramref name="id"/> leads to; null for none or one outside the package.
    /// </summary>
    public string? Target(string? id) => Entries()
        .Where(e => (string?)e.Attribute("Id") == id && (string?)e.Attribute("TargetMode") != "External")
        .Select(e => PartPath.Resolve(part, (string?)e.Attribute("Target") ?? "")).FirstOrDefault();

    /// <summary>
    /// The first part that a relationship of a kind leads to, whichever form of the standard names it.
    /// </summary>
    public string? OfKind(string kind) => Entries()
        .Where(e => ((string?)e.Attribute("Type"))?.EndsWith("/" + kind, StringComparison.Ordinal) == true)
        .Select(e => PartPath.Resolve(part, (string?)e.Attribute("Target") ?? "")).FirstOrDefault();

    /// <summary>Whether relationship <paramref name="id"/> is of a kind.</summary>
    public bool IsOfKind(string? id, string kind) => Entries().Any(e => (string?)e.Attribute("Id") == id
        && ((string?)e.Attribute("Type"))?.EndsWith("/" + kind, StringComparison.Ordinal) == true);

    /// <summary>Adds a relationship and gives its id.</summary>
    public string Add(string type, string target)
    {
        var path = PartPath.Relationships(part);
        if (package.Document(path) is null)
        {
            package.Put(path, new XElement(WorkbookNames.Package + "Relationships"));
        }

        var taken = Entries().Select(e => (string?)e.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue)
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"rIdSatuData{n}"))
            .First(n => !taken.Contains(n));
        package.Root(path).Add(new XElement(
            WorkbookNames.Package + "Relationship",
            new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", "/" + target)));
        return id;
    }

    private IEnumerable<XElement> Entries() =>
        package.Document(PartPath.Relationships(part))?.Root?.Elements(WorkbookNames.Package + "Relationship") ?? [];
}
