using System.Text;
using SatuData.Tabular.Access;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Standards;

public sealed class DataStandardTests
{
    private const string Yaml = """
        name: panen
        title: Panen
        version: 3
        primaryKey: [tahun, kode]
        missingValues: ["", "..."]
        foreignKeys:
          - fields: kode
            reference: { resource: "kemendagri:kecamatan", fields: kode }
        fields:
          - name: tahun
            type: integer
            constraints: { required: true, minimum: 2000, maximum: 2100 }
          - name: kode
            title: Kode Kecamatan
            type: string
            synonyms: [kdkec]
            accessClass: terbuka
            konsep: Wilayah
            satuan: kode
          - name: luas
            type: number
            scale: 2
          - name: tanggal
            type: date
            constraints: { minimum: 2024-01-01 }
            missingValues: ["-"]
        """;

    [Fact]
    public void Parse_Yaml_ReadsEveryPart()
    {
        var standard = Parse(Yaml, "panen.yaml").Standard!;

        standard.Id.ShouldBe("panen");
        standard.Version.ShouldBe(3);
        standard.PrimaryKey.ShouldBe(["tahun", "kode"]);
        standard.ForeignKeys.ShouldBe([new RegionReference("kode", "kemendagri", RegionLevel.Kecamatan)]);
        standard.Hash.Length.ShouldBe(64);
        var kode = standard.Find("KODE")!;
        kode.RegionLevel.ShouldBe(RegionLevel.Kecamatan);
        kode.AccessClass.ShouldBe(AccessClass.Terbuka);
        kode.Synonyms.ShouldBe(["kdkec"]);
        kode.MissingValues.ShouldBe(["..."]);
        kode.Satuan.ShouldBe("kode");
        standard.Find("luas")!.ToColumn().ShouldBe(new TypedColumn("luas", ValueKind.Decimal, 2));
        standard.Find("tanggal")!.Constraints.Earliest.ShouldBe(new DateOnly(2024, 1, 1));
        standard.Find("tanggal")!.MissingValues.ShouldBe(["-"]);
    }

    [Fact]
    public void Parse_Json_GivesTheSameAsYaml()
    {
        const string json = """
            { "name": "x", "title": "X", "version": 1,
              "fields": [ { "name": "a", "type": "integer", "constraints": { "minimum": 1.0, "required": true } } ] }
            """;

        var standard = Parse(json, "x.json").Standard!;

        standard.Fields[0].Constraints.Required.ShouldBeTrue();
        standard.Fields[0].Constraints.Minimum.ShouldBe(1);
    }

    [Fact]
    public void Parse_OneByteMore_ChangesTheHash() =>
        Parse(Yaml, "a.yaml").Standard!.Hash.ShouldNotBe(Parse(Yaml + "\n", "a.yaml").Standard!.Hash);

    [Theory]
    [InlineData("type: integer", "type: bilangan", "fields[0].type")]
    [InlineData("maximum: 2100", "maximun: 2100", "fields[0].constraints.maximun")]
    [InlineData("maximum: 2100", "maximum: 1900", "fields[0].constraints")]
    [InlineData("required: true", "required: ya", "fields[0].constraints.required")]
    [InlineData("kemendagri:kecamatan", "bps:kelurahan", "foreignKeys[0].reference.resource")]
    [InlineData("[tahun, kode]", "[tahun, tidak_ada]", "primaryKey")]
    [InlineData("version: 3", "version: baru", "version")]
    [InlineData("name: luas", "name: tahun", "fields[2].name")]
    [InlineData("scale: 2", "scale: 20", "fields[2].scale")]
    [InlineData("accessClass: terbuka", "accessClass: rahasia", "fields[1].accessClass")]
    [InlineData("minimum: 2024-01-01", "minimum: awal tahun", "fields[3].constraints.minimum")]
    [InlineData("minimum: 2024-01-01", "pattern: x", "fields[3].constraints.pattern")]
    public void Parse_OneMistake_IsLocated(string right, string wrong, string path)
    {
        var text = Yaml.Replace(right, wrong, StringComparison.Ordinal);
        var line = Array.FindLastIndex(text.Split('\n'), l => l.Contains(wrong, StringComparison.Ordinal)) + 1;

        var parse = Parse(text, "a.yaml");

        parse.IsValid.ShouldBeFalse();
        parse.Errors[0].Path.ShouldBe(path);
        parse.Errors[0].Line.ShouldBeInRange(line - 2, line + 1);
        parse.Errors[0].Message.ShouldNotBeEmpty();
    }

    [Fact]
    public void Parse_SeveralMistakes_ReportsAll() =>
        Parse(Yaml.Replace("integer", "int", StringComparison.Ordinal)
            .Replace("version: 3", "", StringComparison.Ordinal), "a.yaml")
            .Errors.Count.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("")]
    [InlineData("hanya teks")]
    [InlineData("- daftar")]
    [InlineData("a: [b")]
    [InlineData("\u0000")]
    public void Parse_NotASchema_IsAnErrorNotAnException(string text)
    {
        Parse(text, "a.yaml").Errors.ShouldNotBeEmpty();
        Parse(text, "a.json").Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Parse_NotUtf8_IsAnError() =>
        DataStandard.Parse(new byte[] { 0xFF, 0xFE, 0x41 }, "a.yaml").Errors.ShouldHaveSingleItem();

    [Theory]
    [InlineData(@"(?<=a)b")]
    [InlineData(@"(a)\1")]
    [InlineData("[a")]
    public void Parse_PatternThatCouldHangOrIsWrong_IsRefused(string pattern)
    {
        var yaml =
            $"name: x\ntitle: X\nversion: 1\nfields:\n  - name: a\n    constraints: {{ pattern: '{pattern}' }}\n";

        Parse(yaml, "a.yaml").Errors[0].Path.ShouldBe("fields[0].constraints.pattern");
    }

    private static StandardParse Parse(string text, string name) =>
        DataStandard.Parse(Encoding.UTF8.GetBytes(text), name);
}
