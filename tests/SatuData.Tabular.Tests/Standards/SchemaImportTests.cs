using System.Text;
using System.Text.Json;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Standards.Importing;

namespace SatuData.Tabular.Tests.Standards;

public sealed class SchemaImportTests
{
    private const string Schema = """
        {
          "fields": [
            { "name": "Kode Kec.", "type": "string", "constraints": { "required": true, "pattern": "\\d{6}" }, "unit": "kode" },
            { "name": "tahun", "title": "Tahun Data", "type": "year", "rdfType": "http://schema.org/Date" },
            { "name": "Luas (km2)", "title": "Luas", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false,
              "missingValues": ["-", { "value": "x", "label": "rahasia" }] },
            { "name": "status", "type": "string", "categories": [ { "value": "1", "label": "Aktif: ya" } ], "example": "1" },
            { "name": "catatan", "description": "baris satu\nbaris \"dua\" # bukan komentar", "constraints": { "x-asal": null, "custom": [1, 2.5, true] } }
          ],
          "primaryKey": ["Kode Kec.", "tahun"],
          "uniqueKeys": [["Luas (km2)"]],
          "foreignKeys": [ { "fields": "status", "reference": { "resource": "status", "fields": "id" } } ],
          "missingValues": ["", "NA"],
          "fieldsMatch": "subset",
          "apaSaja": { "dalam": [{ "a": "2024-01-01" }, [], {}, "null", "ya", "- x"] }
        }
        """;

    [Fact]
    public void Import_TableSchema_GivesAStandardThatParses()
    {
        var import = Import(Schema, "luas-kecamatan.json");

        var standard = Parse(import.Yaml!);
        standard.Id.ShouldBe("luas-kecamatan");
        standard.PrimaryKey.ShouldBe(["kode_kec", "tahun"]);
        standard.UniqueKeys.ShouldHaveSingleItem().ShouldBe(["luas_km2"]);
        standard.FieldsMatch.ShouldBe(FieldsMatch.Subset);
        standard.Fields.Select(f => (f.Name, f.Title, f.Type)).ShouldBe(
        [
            ("kode_kec", "Kode Kec.", FieldType.Text), ("tahun", "Tahun Data", FieldType.Year),
            ("luas_km2", "Luas", FieldType.Number),
            ("status", "status", FieldType.Text), ("catatan", "catatan", FieldType.Text),
        ]);
        standard.Fields[2].Synonyms.ShouldBe(["Luas (km2)"]);
        standard.Fields[2].MissingValues.ShouldBe(["-", "x"]);
        standard.Fields[2].Notation.MissingLabels.ShouldBe([new CodeLabel("x", "rahasia")]);
        standard.Fields[2].Notation.DecimalChar.ShouldBe(',');
        standard.Fields[3].Categories.ShouldBe([new CodeLabel("1", "Aktif: ya")]);
        standard.Fields[4].Definisi.ShouldBe("baris satu\nbaris \"dua\" # bukan komentar");
    }

    [Fact]
    public void Import_AnyKey_IsKept()
    {
        var yaml = Import(Schema, "x.json").Yaml!;

        foreach (var text in Scalars(JsonDocument.Parse(Schema).RootElement))
        {
            yaml.ShouldContain(text.Contains('"', StringComparison.Ordinal) ? "bukan komentar" : text, Case.Sensitive);
        }
    }

    [Fact]
    public void Import_OwnResult_GivesTheSameAgain()
    {
        var first = Import(Schema, "x.json").Yaml!;

        var second = SchemaImport.Of(Encoding.UTF8.GetBytes(first), "x.yaml", null, _ => null).Yaml!;

        second.ShouldBe(first);
    }

    [Theory]
    [InlineData("anggaran-urusan")]
    [InlineData("penduduk-kecamatan")]
    [InlineData("penerima-bansos")]
    public void Import_ShippedStandard_IsTheSameStandard(string id)
    {
        var bytes = Shipped(id);
        var original = DataStandard.Parse(bytes, "a.yaml").Standard!;

        var again = Parse(SchemaImport.Of(bytes, "a.yaml", null, _ => null).Yaml!);

        again.Fields.Select(f => JsonSerializer.Serialize(f))
            .ShouldBe(original.Fields.Select(f => JsonSerializer.Serialize(f)));
        again.Rules.Select(r => JsonSerializer.Serialize(r))
            .ShouldBe(original.Rules.Select(r => JsonSerializer.Serialize(r)));
        (again.PrimaryKey.Count, again.ForeignKeys.Count, again.Version)
            .ShouldBe((original.PrimaryKey.Count, original.ForeignKeys.Count, original.Version));
    }

    [Fact]
    public void Import_DataPackage_TakesTheNamedResourceWithItsSchemaFile()
    {
        const string package = """
            { "name": "paket", "title": "Paket", "version": "2.1.0", "licenses": [{ "name": "CC-BY-4.0" }], "profile": "tabular-data-package",
              "resources": [
                { "name": "satu", "path": "satu.csv", "schema": { "fields": [{ "name": "a" }] } },
                { "name": "dua", "title": "Yang Kedua", "path": "dua.csv", "dialect": { "delimiter": ";" }, "schema": "dua.json" } ] }
            """;

        var import = SchemaImport.Of(
            Encoding.UTF8.GetBytes(package), "datapackage.json", "dua", name => name == "dua.json" ? """{"fields":[{"name":"b","type":"date"}]}"""u8.ToArray() : null);

        var standard = Parse(import.Yaml!);
        (standard.Id, standard.Title, standard.Version).ShouldBe(("dua", "Yang Kedua", 2));
        new[] { "CC-BY-4.0", "2.1.0", "tabular-data-package", "dua.csv" }.ShouldAllBe(text =>
            import.Yaml!.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"resources\": []}")]
    [InlineData(
        "{\"resources\": [{\"name\": \"a\", \"schema\": {\"fields\": []}}, {\"name\": \"b\", \"schema\": {\"fields\": []}}]}")]
    [InlineData("{\"name\": \"a\", \"schema\": \"hilang.json\"}")]
    [InlineData("{\"schema\": [1]}")]
    [InlineData("bukan json")]
    public void Import_NoSchema_IsALocatedError(string text)
    {
        var import = Import(text, "x.json");

        import.Yaml.ShouldBeNull();
        import.Errors.ShouldNotBeEmpty();
        import.Errors[0].Message.ShouldNotBeEmpty();
    }

    private static SchemaImport Import(string text, string name) =>
        SchemaImport.Of(Encoding.UTF8.GetBytes(text), name, null, _ => null);

    private static DataStandard Parse(string yaml)
    {
        var parse = DataStandard.Parse(Encoding.UTF8.GetBytes(yaml), "x.yaml");
        parse.Errors.ShouldBeEmpty(yaml);
        return parse.Standard!;
    }

    private static byte[] Shipped(string id)
    {
        using var stream = typeof(DataStandard).Assembly.GetManifestResourceStream($"standards/{id}.yaml")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static IEnumerable<string> Scalars(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Scalars(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Scalars),
        JsonValueKind.String => element.GetString() is { Length: > 0 } text ? [text] : [],
        _ => [element.GetRawText()],
    };
}
