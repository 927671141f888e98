namespace SatuData.Tabular.Standards.Importing;

/// <summary>Finds the table schema in a descriptor.</summary>
internal sealed class SourceFinder(List<StandardError> errors, Func<string, byte[]?> readSibling)
{
    public SchemaSource? Find(SchemaNode root, string? resource)
    {
        if (root["resources"] is { } resources)
        {
            return Choose(resources, resource) is { } chosen && SchemaOf(chosen) is { } schema
                ? new SchemaSource(schema, chosen, root)
                : null;
        }

        if (root["fields"]?.Items is not null)
        {
            return new SchemaSource(root, null, null);
        }

        if (root["schema"] is not null)
        {
            return SchemaOf(root) is { } schema ? new SchemaSource(schema, root, null) : null;
        }

        Fail(root, "", "Berkas ini bukan Table Schema (kunci fields) dan bukan Data Package (kunci resources).");
        return null;
    }

    private SchemaNode? Choose(SchemaNode resources, string? named)
    {
        var all = (resources.Items ?? []).Where(r => r["schema"] is not null).ToList();
        var chosen = named is null ? all : all.FindAll(r => r["name"]?.Text == named);
        if (chosen.Count == 1)
        {
            return chosen[0];
        }

        var names = string.Join(", ", all.Select(r => r["name"]?.Text ?? "(tanpa nama)"));
        Fail(resources, "resources", all.Count == 0
            ? "Tidak ada sumber dengan skema dalam Data Package ini."
            : named is null ? $"Pilih satu sumber dengan --resource: {names}."
                : $"Tidak ada sumber bernama {named}. Yang ada: {names}.");
        return null;
    }

    private SchemaNode? SchemaOf(SchemaNode resource)
    {
        var schema = resource["schema"]!;
        if (schema.Text is not { } path)
        {
            return schema.Members is null ? Wrong(schema) : schema;
        }

        if (readSibling(path) is not { } bytes)
        {
            Fail(schema, "schema", $"Berkas skema {path} tidak dapat dibaca; taruh di samping berkas ini.");
            return null;
        }

        return StandardReader.ReadDocument(bytes, path, errors);
    }

    private SchemaNode? Wrong(SchemaNode schema)
    {
        Fail(schema, "schema", "Skema harus berupa objek atau nama berkas.");
        return null;
    }

    private void Fail(SchemaNode at, string path, string message) =>
        errors.Add(new StandardError(at.Line, at.Column, path, message));
}
