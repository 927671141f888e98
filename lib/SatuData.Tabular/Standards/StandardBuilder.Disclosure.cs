namespace SatuData.Tabular.Standards;

/// <content>What the standard says for disclosure control.</content>
internal sealed partial class StandardBuilder
{
    private static readonly string[] DisclosureKeys = ["subject", "topic", "totals"];

    private static readonly string[] FieldDisclosureKeys = ["role", "of", "at", "contributors", "largest", "from"];

    private static readonly Dictionary<string, DisclosureSubject> Subjects = new()
    {
        ["none"] = DisclosureSubject.None,
        ["person"] = DisclosureSubject.Person,
        ["establishment"] = DisclosureSubject.Establishment,
        ["microdata"] = DisclosureSubject.Microdata,
    };

    private static readonly Dictionary<string, DisclosureRole> Roles = new()
    {
        ["none"] = DisclosureRole.None,
        ["count"] = DisclosureRole.Count,
        ["amount"] = DisclosureRole.Amount,
        ["contributors"] = DisclosureRole.Contributors,
        ["largest"] = DisclosureRole.Largest,
        ["dimension"] = DisclosureRole.Dimension,
        ["time"] = DisclosureRole.Time,
        ["derived"] = DisclosureRole.Derived,
    };

    private DisclosureTerms ReadDisclosure(SchemaNode? node)
    {
        if (node is null)
        {
            return DisclosureTerms.None;
        }

        RefuseUnknownKeys(node, DisclosureKeys, "disclosure");
        if (node["totals"] is { } totals && totals.Text is not ("known" or "published"))
        {
            Add(totals, "disclosure.totals",
                "Nilai totals harus known (dianggap diketahui) atau published (hanya yang ada di tabel).");
        }

        return new()
        {
            Subject = OneOf(node["subject"], Subjects, "disclosure.subject"),
            Topic = node["topic"]?.Text,
            TotalsAreKnown = node["totals"]?.Text != "published",
        };
    }

    private FieldDisclosure? ReadFieldDisclosure(SchemaNode? node, string path)
    {
        if (node is null)
        {
            return null;
        }

        RefuseUnknownKeys(node, FieldDisclosureKeys, path);
        if (node["role"] is null)
        {
            Add(node, path + ".role", $"Kunci \"role\" wajib diisi: {string.Join(", ", Roles.Keys)}.");
        }

        return new()
        {
            Role = OneOf(node["role"], Roles, path + ".role") ?? DisclosureRole.None,
            Of = node["of"]?.Text,
            At = (node["at"]?.Members ?? []).GroupBy(m => m.Key)
                .ToDictionary(g => g.Key, g => g.First().Value.Text ?? ""),
            Contributors = node["contributors"]?.Text,
            Largest = ReadTexts(node["largest"], path + ".largest"),
            From = ReadTexts(node["from"], path + ".from"),
        };
    }

    /// <summary>The columns that a field's terms name must be there.</summary>
    private void RefuseUnknownColumns(SchemaNode root, List<StandardField> fields)
    {
        foreach (var field in fields.Where(f => f.Disclosure is not null))
        {
            var node = root["fields"]!.Items!.Find(i => i["name"]?.Text == field.Name)!["disclosure"]!;
            var path = $"fields[{fields.IndexOf(field)}].disclosure";
            foreach (var key in new[] { "contributors", "largest", "from" })
            {
                ReadFieldNames(node[key], $"{path}.{key}", fields);
            }
        }
    }

    private T? OneOf<T>(SchemaNode? node, Dictionary<string, T> words, string path)
        where T : struct
    {
        if (node is null)
        {
            return null;
        }

        if (words.TryGetValue(node.Text ?? "", out var value))
        {
            return value;
        }

        Add(node, path, $"Nilai ini harus salah satu dari: {string.Join(", ", words.Keys)}.");
        return null;
    }
}
