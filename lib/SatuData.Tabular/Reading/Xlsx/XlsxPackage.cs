using System.Text;
using SatuData.Tabular.Reading.Xml;
using SatuData.Tabular.Reading.Zip;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>The parts of an Open XML package and how they refer to each other (ECMA-376 part 2). Immutable.</summary>
internal sealed class XlsxPackage(ZipDirectory zip, ReadingLimits limits)
{
    private const int MaximumRelationships = 100_000;

    public ZipDirectory Zip => zip;

    public ReadingLimits Limits => limits;

    /// <summary>Name of the part the package is about; usually xl/workbook.xml.</summary>
    public string MainPart()
    {
        var named = Relationships("").FirstOrDefault(r => r.Kind == "officeDocument" && !r.IsExternal)?.Target;
        return named is not null && Find(named) is not null ? named : "xl/workbook.xml";
    }

    /// <summary>
    /// What a part refers to; nothing when it says nothing. The empty name stands for the package itself.
    /// </summary>
    public List<Relationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new List<Relationship>();
        if (Find($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } entry)
        {
            return found;
        }

        using var xml = Open(entry, new ReadingBudget(limits));
        while (xml.Read())
        {
            if (!xml.IsEnd && xml.Name.SequenceEqual("Relationship"u8))
            {
                found.Add(ReadRelationship(xml, part[..slash]));
                if (found.Count > MaximumRelationships)
                {
                    throw ReadingBudget.Passed(
                        $"lebih dari {ReadingBudget.Number(MaximumRelationships)} hubungan antarbagian");
                }
            }
        }

        return found;
    }

    /// <summary>
    /// The part of that name, which may be written as in an address: with a slash before it, with %20 in it.
    /// </summary>
    public ZipPart? Find(string name) =>
        zip.Find(name)
            ?? (name.Contains('%', StringComparison.Ordinal) ? zip.Find(Uri.UnescapeDataString(name)) : null);

    /// <summary>A part to be read as XML, whatever encoding it declares.</summary>
    /// <exception cref="InvalidDataException">It declares an encoding that no program writes.</exception>
    public XmlScanner Open(ZipPart part, ReadingBudget budget)
    {
        Span<byte> start = stackalloc byte[XmlEncoding.Size];
        using (var probe = zip.Open(part))
        {
            start = start[..probe.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        var encoding = XmlEncoding.Of(start);
        var stream = zip.Open(part);
        return new XmlScanner(
            encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8), budget);
    }

    private static Relationship ReadRelationship(XmlScanner xml, string folder)
    {
        string id = "", type = "", target = "", mode = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            switch (name)
            {
                case [(byte)'I', (byte)'d']:
                    id = XmlText.ToString(value);
                    break;
                case var _ when name.SequenceEqual("Type"u8):
                    type = XmlText.ToString(value);
                    break;
                case var _ when name.SequenceEqual("Target"u8):
                    target = XmlText.ToString(value);
                    break;
                case var _ when name.SequenceEqual("TargetMode"u8):
                    mode = XmlText.ToString(value);
                    break;
                default:
                    break;
            }
        }

        var isExternal = mode == "External";
        return new Relationship(
            id, type[(type.LastIndexOf('/') + 1)..], isExternal ? target : Resolve(folder, target), isExternal);
    }

    /// <summary>
    /// The part a reference means: from the root when it begins with a slash, else from the folder of the part that has
    /// it.
    /// </summary>
    private static string Resolve(string folder, string target)
    {
        var path = target.StartsWith('/') ? target : folder + target;
        var names = new List<string>();
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("." or ".."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
