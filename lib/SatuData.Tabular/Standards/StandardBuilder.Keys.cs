using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Standards;

/// <content>Keys within the table and to lists outside it.</content>
internal sealed partial class StandardBuilder
{
    private const string ReferenceWords =
        "Rujukan harus kemendagri:provinsi, kemendagri:kabupaten, kemendagri:kecamatan, kemendagri:desa, bps: dengan tingkat yang sama, "
        + "nama daftar kode sendiri, misalnya jenis-lahan@2024, tabel: dengan nama tabel lain, atau teks kosong untuk tabel ini sendiri.";

    private static StandardField WithReference(
        StandardField field, List<RegionReference> regions, List<CodeListReference> lists)
    {
        var region = regions.Find(r => r.Field == field.Name);
        return field with
        {
            RegionLevel = region?.Level,
            RegionSystem = region?.System ?? RegionCodes.KemendagriSystem,
            CodeList = lists.Find(r => r.Field == field.Name),
        };
    }

    private FieldsMatch ReadFieldsMatch(SchemaNode? node)
    {
        // Version 2 of Table Schema writes a text; tools write a list of one as well.
        var text = node?.Text ?? node?.Items?.FirstOrDefault()?.Text;
        switch (text)
        {
            case null when node is null:
                return FieldsMatch.Tolerant;
            case "exact" or "equal" or "subset" or "superset" or "partial":
                return Enum.Parse<FieldsMatch>(text, ignoreCase: true);
            default:
                Add(node!, "fieldsMatch", "Nilainya harus exact, equal, subset, superset atau partial.");
                return FieldsMatch.Tolerant;
        }
    }

    private List<IReadOnlyList<string>> ReadUniqueKeys(SchemaNode? node, List<StandardField> fields)
    {
        var keys = new List<IReadOnlyList<string>>();
        if (node is not null && node.Items is null)
        {
            Add(node, "uniqueKeys", "Nilai kunci ini harus berupa daftar dari daftar kolom, misalnya [[tahun, kode]].");
        }

        for (var i = 0; i < (node?.Items?.Count ?? 0); i++)
        {
            keys.Add(ReadFieldNames(node!.Items![i], $"uniqueKeys[{i}]", fields));
        }

        return keys;
    }

    private List<RegionReference> ReadReferences(
        SchemaNode? node, List<StandardField> fields, out List<CodeListReference> lists,
        out List<TableReference> tables)
    {
        var found = new References([], [], []);
        (lists, tables) = (found.Lists, found.Tables);
        for (var i = 0; i < (node?.Items?.Count ?? 0); i++)
        {
            ReadReference(node!.Items![i], $"foreignKeys[{i}]", fields, found);
        }

        if (node is not null && node.Items is null)
        {
            Add(node, "foreignKeys", "Nilai kunci ini harus berupa daftar.");
        }

        return found.Regions;
    }

    private void ReadReference(SchemaNode node, string path, List<StandardField> fields, References found)
    {
        RefuseUnknownKeys(node, ["fields", "reference"], path);
        var names = ReadFieldNames(node["fields"], path + ".fields", fields);
        var resource = node["reference"]?["resource"];
        if (node["reference"] is not { Members: not null } reference || (resource is not null && resource.Text is null))
        {
            Add(resource ?? node["reference"] ?? node, path + ".reference.resource", ReferenceWords);
        }
        else if (TableOf(resource?.Text ?? "", names.Count) is { } table)
        {
            ReadTable(new TableReference(names, table, ReadTexts(reference["fields"], path)), (reference, path), fields,
                found);
        }
        else
        {
            ReadCodes(names, (resource!, path), fields, found);
        }
    }

    /// <summary>The table a resource names, empty for the same one; null when it names a list of codes.</summary>
    private static string? TableOf(string resource, int fields) => resource switch
    {
        "" => "",
        _ when resource.StartsWith(TableReference.Prefix, StringComparison.Ordinal) =>
            resource[TableReference.Prefix.Length..],
        _ when fields > 1 && !resource.Contains(':', StringComparison.Ordinal) => resource,
        _ => null,
    };

    private void ReadTable(
        TableReference reference, (SchemaNode Node, string Path) at, List<StandardField> fields, References found)
    {
        // Version 2 of Table Schema: the columns there are called as they are here unless said otherwise.
        var columns = reference.Columns.Count == 0 && !reference.IsSelf ? reference.Fields : reference.Columns;
        if (reference.Fields.Count == 0 || columns.Count != reference.Fields.Count)
        {
            Add(at.Node, at.Path + ".reference.fields",
                "Banyaknya kolom rujukan harus sama dengan banyaknya kolom di fields.");
        }
        else if (reference.IsSelf && columns.FirstOrDefault(c => !fields.Exists(f => f.Name == c)) is { } unknown)
        {
            Add(at.Node, at.Path + ".reference.fields", $"Tidak ada kolom bernama \"{unknown}\" di \"fields\".");
        }
        else
        {
            found.Tables.Add(reference with { Columns = columns });
        }
    }

    private void ReadCodes(
        List<string> names, (SchemaNode Resource, string Path) at, List<StandardField> fields, References found)
    {
        var text = at.Resource.Text!;
        if (names.Count != 1)
        {
            Add(at.Resource, at.Path + ".fields", "Kunci asing ke daftar kode harus menyebut tepat satu kolom.");
            return;
        }

        if (fields.Exists(f => f.Name == names[0] && f.Type != FieldType.Text))
        {
            Add(at.Resource, at.Path
                + ".fields", "Kolom kode harus bertipe string, supaya nol di depan dan di belakang tidak hilang.");
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            ReadRegion(names[0], text, at.Resource, at.Path, found.Regions);
        }
        else
        {
            var mark = text.IndexOf('@', StringComparison.Ordinal);
            found.Lists.Add(
                new CodeListReference(names[0], mark < 0 ? text : text[..mark], mark < 0 ? null : text[(mark + 1)..]));
        }
    }

    private void ReadRegion(string field, string text, SchemaNode resource, string path, List<RegionReference> regions)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (system, word) = (text[..colon], text[(colon + 1)..]);
        if (system is not (RegionCodes.KemendagriSystem or RegionCodes.BpsSystem)
            || !Enum.TryParse<RegionLevel>(word, ignoreCase: true, out var level) || word.Any(char.IsAsciiDigit))
        {
            Add(resource, path + ".reference.resource", ReferenceWords);
            return;
        }

        regions.Add(new RegionReference(field, system, level));
    }

    /// <summary>A list of texts or of maps of a code and its label.</summary>
    private List<CodeLabel> ReadLabels(SchemaNode? node, string path, string codeKey, string labelKey)
    {
        if (node?.Items is not { } items || items.TrueForAll(i => i.Members is null))
        {
            return [.. ReadTexts(node, path).Select(t => new CodeLabel(t, t))];
        }

        var labels = new List<CodeLabel>();
        foreach (var item in items)
        {
            if ((item.Text ?? item[codeKey]?.Text) is { } code)
            {
                labels.Add(new CodeLabel(code, item[labelKey]?.Text ?? code));
            }
            else
            {
                Add(item, path, $"Isi daftar ini harus berupa teks, atau pasangan {codeKey} dan {labelKey}.");
            }
        }

        return labels;
    }

    /// <summary>The foreign keys read so far.</summary>
    private sealed record References(
        List<RegionReference> Regions, List<CodeListReference> Lists, List<TableReference> Tables);
}
