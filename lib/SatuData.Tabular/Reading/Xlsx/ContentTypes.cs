using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>What kind of content each part of a package is declared to have.</summary>
internal sealed class ContentTypes
{
    private readonly Dictionary<string, string> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the part that declares them; disposes <paramref name="part"/>.</summary>
    public static ContentTypes Read(XmlScanner part)
    {
        using (part)
        {
            var types = new ContentTypes();
            while (part.Read())
            {
                if (!part.IsEnd && part.Depth == 2)
                {
                    types.Add(part);
                }
            }

            return types;
        }
    }

    /// <summary>The type of a part; empty when none is declared.</summary>
    public string Of(string part) =>
        _byName.TryGetValue(part, out var type)
            || _byExtension.TryGetValue(part[(part.LastIndexOf('.') + 1)..], out type) ? type : "";

    private void Add(XmlScanner xml)
    {
        string extension = "", part = "", type = "";
        while (xml.ReadAttribute(out var name, out var value))
        {
            if (name.SequenceEqual("Extension"u8))
            {
                extension = XmlText.ToString(value);
            }
            else if (name.SequenceEqual("PartName"u8))
            {
                part = XmlText.ToString(value);
            }
            else if (name.SequenceEqual("ContentType"u8))
            {
                type = XmlText.ToString(value);
            }
        }

        var (types, key) = part.Length > 0 ? (_byName, part.TrimStart('/')) : (_byExtension, extension);
        types[key] = type;
    }
}
