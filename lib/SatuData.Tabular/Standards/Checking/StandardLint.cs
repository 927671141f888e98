using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Rules;

namespace SatuData.Tabular.Standards.Checking;

/// <summary>Looks for what is allowed in a standard and yet probably not meant.</summary>
internal sealed class StandardLint(SchemaNode root, DataStandard? standard, CodeListLibrary? codeLists)
{
    private static readonly string[] Parts = ["konsep", "definisi", "klasifikasi", "ukuran", "satuan"];

    private readonly List<StandardWarning> _warnings = [];

    public List<StandardWarning> Run()
    {
        var fields = root["fields"]?.Items ?? [];
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Members is not null)
            {
                LookAt(fields[i], $"fields[{i}]");
            }
        }

        LookAtSynonyms(fields);
        if (standard is not null)
        {
            LookAtWhole(standard);
        }

        return _warnings;
    }

    private void LookAt(SchemaNode field, string path)
    {
        var missing = Parts.Where(p =>
            string.IsNullOrWhiteSpace((field[p] ?? (p == "definisi" ? field["description"] : null))?.Text)).ToList();
        if (missing.Count > 0)
        {
            Add("missing-metadata", field, path,
                $"Kolom ini belum punya {string.Join(", ", missing)} (Perpres 39/2019 Pasal 4).");
        }

        if (field["accessClass"] is null)
        {
            Add("missing-access-class", field, path,
                "Kelas akses kolom belum ditetapkan; kolom ditinjau setiap kali diunggah.");
        }

        if (field["konsep"] is { Text: { Length: > 0 } konsep } node)
        {
            foreach (var problem in KonsepName.Problems(konsep))
            {
                Add("konsep-name", node, path + ".konsep", problem);
            }
        }

        LookAtFlag(field, path);
        LookAtValues(field, path);
    }

    /// <summary>The public flag of MS-Var says the same as the access class.</summary>
    private void LookAtFlag(SchemaNode field, string path)
    {
        if (field["msVar"]?["dapatDiaksesUmum"] is not { Text: "true" or "false" } flag
            || !Enum.TryParse<AccessClass>(field["accessClass"]?.Text, ignoreCase: true, out var accessClass))
        {
            return;
        }

        if (flag.Text == "true" != (accessClass == AccessClass.Terbuka))
        {
            var word = accessClass.ToString().ToLowerInvariant();
            Add("access-flag", flag, path + ".msVar.dapatDiaksesUmum", flag.Text == "true"
                ? $"Kolom dinyatakan dapat diakses umum, tetapi kelas aksesnya {word}."
                : "Kolom dinyatakan tidak dapat diakses umum, tetapi kelas aksesnya terbuka.");
        }
    }

    /// <summary>The example and the allowed values satisfy the field's other rules.</summary>
    private void LookAtValues(SchemaNode field, string path)
    {
        if (standard?.Find(field["name"]?.Text ?? "") is not { } known)
        {
            return;
        }

        foreach (var example in field["example"] is { } node ? node.Items ?? [node] : [])
        {
            if (example.Text is { Length: > 0 } text && FieldProbe.Problem(standard, known, text) is { } problem)
            {
                Add("example", example, path
                    + ".example", $"Contoh ini tidak memenuhi aturan kolomnya sendiri: {problem}");
            }
        }

        foreach (var item in field["constraints"]?["enum"]?.Items ?? [])
        {
            if (item.Text is { } text && FieldProbe.Problem(standard, known, text) is { } problem)
            {
                Add("enum-value", item, path
                    + ".constraints.enum", $"Nilai pilihan ini ditolak oleh aturan lain dari kolomnya: {problem}");
            }
        }
    }

    private void LookAtSynonyms(List<SchemaNode> fields)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            var name = fields[i]["name"]?.Text ?? "";
            var synonyms = fields[i]["synonyms"] is { } list ? list.Items ?? [list] : [];
            foreach (var node in new[] { fields[i]["name"], fields[i]["title"] }.OfType<SchemaNode>().Concat(synonyms))
            {
                var key = HeaderWords.Key(node.Text ?? "");
                if (key.Length > 0 && !owners.TryAdd(key, name) && owners[key] != name)
                {
                    Add("synonym-collision", node, $"fields[{i}]",
                        $"\"{node.Text}\" juga menyebut kolom {owners[key]}; judul ini tidak dapat dibedakan.");
                }
            }
        }
    }

    private void LookAtWhole(DataStandard whole)
    {
        if (whole.PrimaryKey.Count == 0)
        {
            Add("no-primary-key", root, "", "Standar tanpa primaryKey: baris yang tercatat dua kali tidak dikenali.");
        }

        foreach (var reference in whole.CodeLists.Where(r =>
            codeLists is not null && codeLists.Find(r.List, r.Version, null) is null))
        {
            var version = reference.Version is null ? "" : "@" + reference.Version;
            Add("unknown-code-list", root["foreignKeys"]!, "foreignKeys",
                $"Daftar kode {reference.List}{version} tidak ada di folder {StandardLibrary.CodeFolder} di samping berkas ini.");
        }
    }

    private void Add(string code, SchemaNode at, string path, string message) =>
        _warnings.Add(new StandardWarning(code, at.Line, at.Column, path, message));
}
