using System.Globalization;

namespace SatuData.Tabular.Standards;

/// <summary>
/// Turns a document into a <see cref="DataStandard"/>, collecting every mistake instead of stopping at the first.
/// </summary>
internal sealed partial class StandardBuilder(List<StandardError> errors)
{
    public static readonly string[] RootKeys =
    [
        "$schema", "name", "title", "version", "description", "fields", "fieldsMatch", "primaryKey", "uniqueKeys",
            "foreignKeys",
        "missingValues", "rules", "homepage", "licenses", "sources", "contributors", "keywords",
        "disclosure",
    ];

    /// <summary>The standard, or null when something it cannot do without is missing.</summary>
    public DataStandard? Build(SchemaNode root, string hash)
    {
        RefuseUnknownKeys(root, RootKeys, "");
        var id = RequiredText(root, "name", "");
        if (id is not null && !IsIdentifier(id, '-'))
        {
            Add(root["name"]!, "name",
                "Nama standar hanya boleh huruf kecil, angka dan tanda hubung, misalnya penduduk-kecamatan.");
        }

        var title = RequiredText(root, "title", "");
        var version = ReadVersion(root);
        var missing = ReadLabels(root["missingValues"], "missingValues", "value", "label");
        var fields = ReadFields(root, missing);
        if (id is null || title is null || fields.Count == 0 || fields.Count < root["fields"]!.Items!.Count)
        {
            return null;
        }

        RefuseUnknownColumns(root, fields);
        var key = ReadFieldNames(root["primaryKey"], "primaryKey", fields);
        var references = ReadReferences(root["foreignKeys"], fields, out var lists, out var tables);
        return new DataStandard
        {
            Id = id,
            Title = title,
            Version = version,
            Description = root["description"]?.Text ?? "",
            Fields = [.. fields.Select(f => WithReference(f, references, lists))],
            FieldsMatch = ReadFieldsMatch(root["fieldsMatch"]),
            PrimaryKey = key,
            UniqueKeys = ReadUniqueKeys(root["uniqueKeys"], fields),
            ForeignKeys = references,
            CodeLists = lists,
            TableReferences = tables,
            Rules = ReadRules(root["rules"], fields, key),
            Disclosure = ReadDisclosure(root["disclosure"]),
            Hash = hash,
        };
    }

    private int ReadVersion(SchemaNode root)
    {
        var node = root["version"];
        if (node is null)
        {
            Add(root, "version", "Kunci \"version\" wajib ada: bilangan bulat mulai dari 1.");
            return 0;
        }

        if (int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version >= 1)
        {
            return version;
        }

        Add(node, "version", "Versi harus bilangan bulat mulai dari 1.");
        return 0;
    }

    private List<StandardField> ReadFields(SchemaNode root, List<CodeLabel> missing)
    {
        var list = new List<StandardField>();
        if (root["fields"]?.Items is not { Count: > 0 } items)
        {
            Add(root["fields"] ?? root, "fields", "Kunci \"fields\" wajib berisi daftar kolom, sedikitnya satu.");
            return list;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var path = $"fields[{i}]";
            if (ReadField(items[i], path, missing) is not { } field)
            {
                continue;
            }

            if (list.Exists(f => string.Equals(f.Name, field.Name, StringComparison.OrdinalIgnoreCase)))
            {
                Add(items[i], path
                    + ".name", "Nama kolom ini sudah dipakai kolom lain; setiap nama hanya boleh sekali.");
                continue;
            }

            list.Add(field);
        }

        return list;
    }

    private List<string> ReadFieldNames(SchemaNode? node, string path, List<StandardField> fields)
    {
        var names = ReadTexts(node, path);
        foreach (var name in names.Where(n => !fields.Exists(f => f.Name == n)))
        {
            Add(node!, path, $"Tidak ada kolom bernama \"{name}\" di \"fields\".");
        }

        return names;
    }

    private string? RequiredText(SchemaNode map, string key, string path)
    {
        if (map[key]?.Text is { Length: > 0 } text)
        {
            return text;
        }

        Add(map[key] ?? map, Join(path, key), $"Kunci \"{key}\" wajib diisi.");
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    private List<string> ReadTexts(SchemaNode? node, string path)
    {
        if (node is null || node.IsNull)
        {
            return [];
        }

        if (node.Text is { } single)
        {
            return [single];
        }

        var texts = new List<string>();
        foreach (var item in node.Items ?? [])
        {
            if (item.Text is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Add(item, path, "Isi daftar ini harus berupa teks.");
            }
        }

        if (node.Items is null)
        {
            Add(node, path, "Nilai kunci ini harus berupa daftar.");
        }

        return texts;
    }

    /// <summary>
    /// A misspelt rule would otherwise silently not be checked. Keys that start with x- are free for a region's own
    /// use.
    /// </summary>
    private void RefuseUnknownKeys(SchemaNode map, string[] known, string path)
    {
        if (map.Members is null)
        {
            Add(map, path, "Bagian ini harus berupa pasangan kunci dan nilai.");
            return;
        }

        foreach (var (key, value) in map.Members)
        {
            if (!known.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal))
            {
                Add(value, Join(
                    path, key), $"Kunci \"{key}\" tidak dikenal; yang dikenal: {string.Join(", ", known)}.");
            }
        }
    }

    private void Add(SchemaNode at, string path, string message) =>
        errors.Add(new StandardError(at.Line, at.Column, path, message));

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static bool IsIdentifier(string text, char joiner) =>
        text.Length is > 0 and <= 63 && char.IsAsciiLetterLower(text[0])
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == joiner);
}
