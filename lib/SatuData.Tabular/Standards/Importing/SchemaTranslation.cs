using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Standards.Importing;

/// <summary>Turns a Table Schema into the document of a standard, leaving nothing out.</summary>
internal sealed class SchemaTranslation(SchemaSource source, string fileName)
{
    /// <summary>What the title, licence and so on may be taken from, the closest first.</summary>
    private static readonly string[] Shared = [
        "description", "homepage", "licenses", "sources", "contributors", "keywords"];

    private readonly List<string> _notes = [];
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Key, SchemaNode Value)> _document = [];
    private readonly List<(string Key, SchemaNode Value)> _aside = [];

    /// <summary>What was renamed or set aside.</summary>
    public IReadOnlyList<string> Notes => _notes;

    public (string Id, SchemaNode Document) Run()
    {
        var named = (source.Schema["name"] ?? source.Resource?["name"] ?? source.Package?["name"])?.Text
            ?? Path.GetFileNameWithoutExtension(fileName);
        var id = Identifier(named, '-', "standar");
        Note(named, id, "Nama standar");
        Put("name", Text(id));
        Put("title", First("title") ?? Text(named));
        PutVersion();
        foreach (var key in Shared)
        {
            Put(key, First(key));
        }

        Name();
        Put("fieldsMatch", source.Schema["fieldsMatch"]);
        Put("primaryKey", Names(source.Schema["primaryKey"]));
        Put("uniqueKeys", source.Schema["uniqueKeys"] is { Items: { } keys } unique
            ? unique with { Items = [.. keys.Select(k => Names(k)!)] }
            : null);
        PutForeignKeys();
        Put("missingValues", source.Schema["missingValues"]);
        Put("rules", source.Schema["rules"]);
        Put("fields", source.Schema["fields"]! with { Items = [.. Fields.Select(Field)] });
        SetAside();
        return (id, new SchemaNode(1, 1) { Members = _document });
    }

    private List<SchemaNode> Fields => source.Schema["fields"]?.Items ?? [];

    private static SchemaNode Text(string text) => new(0, 0) { Text = text, IsQuoted = true };

    private void Put(string key, SchemaNode? value)
    {
        if (value is not null)
        {
            _document.Add((key, value));
        }
    }

    private SchemaNode? First(string key) => source.Schema[key] ?? source.Resource?[key] ?? source.Package?[key];

    private void PutVersion()
    {
        var stated = First("version");
        var major = (stated?.Text ?? "").Split('.')[0];
        var version = int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 ? number : 1;
        _document.Add(("version", new SchemaNode(0, 0) { Text = version.ToString(CultureInfo.InvariantCulture) }));
        if (stated is { Text: { } text } && text != version.ToString(CultureInfo.InvariantCulture))
        {
            _aside.Add(("x-version", stated with { IsQuoted = true }));
        }
    }

    /// <summary>Gives every field a name that a stored column may have.</summary>
    private void Name()
    {
        foreach (var field in Fields)
        {
            var name = field["name"]?.Text ?? "";
            var identifier = Identifier(name, '_', "kolom");
            for (var i = 2; _names.ContainsValue(identifier); i++)
            {
                identifier = string.Create(CultureInfo.InvariantCulture, $"{Identifier(name, '_', "kolom")}_{i}");
            }

            _names.TryAdd(name, identifier);
            Note(name, identifier, "Kolom");
        }
    }

    private void Note(string before, string after, string what)
    {
        if (before != after)
        {
            _notes.Add($"{what} \"{before}\" menjadi {after}.");
        }
    }

    private static string Identifier(string name, char joiner, string otherwise)
    {
        var built = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                built.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && built.Length > 0
                && built[^1] != joiner)
            {
                built.Append(joiner);
            }
        }

        var identifier = built.ToString().Trim(joiner);
        identifier = identifier.Length == 0 ? otherwise : char.IsAsciiLetter(identifier[0]) ? identifier
            : otherwise + joiner + identifier;
        return identifier.Length > 60 ? identifier[..60].Trim(joiner) : identifier;
    }

    /// <summary>The names of fields in a key, as they are called now.</summary>
    private SchemaNode? Names(SchemaNode? node) => node is null
        ? null
        : node.Items is { } items
            ? node with { Items = [
                .. items.Select(i => i with { Text = _names.GetValueOrDefault(i.Text ?? "", i.Text ?? "") })] }
            : node with { Text = _names.GetValueOrDefault(node.Text ?? "", node.Text ?? "") };

    private SchemaNode Field(SchemaNode field)
    {
        var name = field["name"]?.Text ?? "";
        var identifier = _names[name];
        var members = new List<(string Key, SchemaNode Value)> { ("name", Text(identifier)) };
        if (field["title"] is null && name != identifier)
        {
            members.Add(("title", Text(name)));
        }

        foreach (var (key, value) in (field.Members ?? []).Where(m => m.Key != "name"))
        {
            members.Add(key switch
            {
                "constraints" when value.Members is not null => (key, Known(value, StandardBuilder.ConstraintKeys)),
                "synonyms" => (key, value),
                _ => (Known(key, StandardBuilder.FieldKeys), value),
            });
        }

        if (name != identifier && field["title"] is not null && field["synonyms"] is null)
        {
            members.Add(("synonyms", new SchemaNode(0, 0) { Items = [Text(name)] }));
        }

        return field with { Members = members };
    }

    private static SchemaNode Known(SchemaNode map, string[] known) =>
        map with { Members = [.. map.Members!.Select(m => (Known(m.Key, known), m.Value))] };

    private static string Known(string key, string[] known) =>
        known.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal) ? key : "x-" + key;

    /// <summary>
    /// Keys keep their meaning; another table is told from a list of codes by what its name begins with.
    /// </summary>
    private void PutForeignKeys()
    {
        if (source.Schema["foreignKeys"] is { Items: { } keys } node)
        {
            Put("foreignKeys", node with { Items = [.. keys.Select(ForeignKey)] });
        }
    }

    private SchemaNode ForeignKey(SchemaNode key) => key with
    {
        Members = [.. (key.Members ?? []).Select(m => m.Key switch
        {
            "fields" => (m.Key, Names(m.Value)!),
            "reference" when !IsCodeList(key) && m.Value.Members is not null => (m.Key, ToTable(m.Value)),
            _ => m,
        })],
    };

    private SchemaNode ToTable(SchemaNode reference)
    {
        var name = reference["resource"]?.Text ?? "";
        if (name.Length > 0)
        {
            _notes.Add(
                $"Kunci asing ke tabel {name} diperiksa terhadap daftar kode, snapshot, atau berkas bernama {name} di folder tabel.");
        }

        return reference with
        {
            Members = [.. reference.Members!.Select(m => m.Key switch
            {
                "resource" when name.Length > 0 =>
                    (m.Key, m.Value with { Text = TableReference.Prefix + name, IsQuoted = true }),
                "fields" when name.Length == 0 => (m.Key, Names(m.Value)!),
                _ => m,
            })],
        };
    }

    private static bool IsCodeList(SchemaNode key) =>
        key["reference"]?["resource"]?.Text is { } resource
            && (resource.Contains(':', StringComparison.Ordinal) || resource.Contains('@', StringComparison.Ordinal));

    private void SetAside()
    {
        var placed = _document.Select(d => d.Key).Concat(["name", "version", "foreignKeys", "fields"])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in source.Schema.Members!.Where(m => !placed.Contains(m.Key)))
        {
            Put(Known(key, StandardBuilder.RootKeys), value);
        }

        _document.AddRange(_aside);
        SetAside("x-resource", source.Resource, "schema");
        SetAside("x-package", source.Package, "resources");
    }

    private void SetAside(string key, SchemaNode? node, string without)
    {
        var rest = node?.Members!.Where(m => m.Key != without
            && !ReferenceEquals(_document.Find(d => d.Key == m.Key).Value, m.Value)).ToList();
        if (rest is { Count: > 0 })
        {
            Put(key, new SchemaNode(0, 0) { Members = rest });
        }
    }
}
