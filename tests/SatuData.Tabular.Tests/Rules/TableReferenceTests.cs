using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Standards.Importing;

namespace SatuData.Tabular.Tests.Rules;

public sealed class TableReferenceTests : IDisposable
{
    private const string Fields = """
          - { name: nip, title: NIP, type: string }
          - { name: atasan, title: NIP Atasan, type: string }
          - { name: tahun, title: Tahun, type: integer }
          - { name: unit, title: Unit, type: string }
        """;

    private const string Header = "NIP,NIP Atasan,Tahun,Unit\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Self_SuperiorAnywhereInTheTable_IsKnown()
    {
        var findings = Check(
            Key("atasan", "", "nip"),
            "a,,2024,x\nb,c,2024,x\nc,a,2024,x\nd,z,2024,x\n").Items.Where(IsForeign).ToList();

        findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Cell.ShouldBe("B5"), f => f.Value.ShouldBe("z"), f => f.Field.ShouldBe("atasan"),
            f => f.Message.ShouldContain("tabel ini"));
    }

    [Fact]
    public void Self_ManyPartitions_GiveTheSameAsOne()
    {
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => $"n{i},n{(i * 7) % 5100},2024,x\n"));
        var options = new TableReadOptions { Partitions = 4, MinimumPartitionBytes = 1 };

        var many = Check(Key("atasan", "", "nip"), rows, options).Items.Where(IsForeign).Select(f => f.Cell);
        var one = Check(Key("atasan", "", "nip"), rows, new TableReadOptions { Partitions = 1 }).Items.Where(IsForeign)
            .ToList();

        one.ShouldNotBeEmpty();
        many.ShouldBe(one.Select(f => f.Cell));
    }

    [Fact]
    public void OtherTable_CompositeKeyInASiblingFile_IsComparedByTypedValues()
    {
        Write("unit.csv", "Tahun;Kode Unit;Nama\n2024;A;Satu\n2023;B;Dua\n");

        var findings =
            Check(Key("tahun, unit", "tabel:unit", "tahun, kode_unit"), "a,,2024,A\nb,,2024,B\nc,,,B\n").Items;

        findings.Where(IsForeign).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            f => f.Cell.ShouldBe("C3"), f => f.Value.ShouldBe("2024 | B"), f => f.Field.ShouldBeNull(),
            f => f.Expected.ShouldBe("Nilai yang ada pada kolom tahun, kode_unit tabel unit"));
    }

    [Theory]
    [InlineData("hilang", "kode", FindingCodes.UnknownCodeList)]
    [InlineData("lain", "kode", FindingCodes.UnknownCodeList)]
    [InlineData("separuh", "kode, tahun", FindingCodes.RuleNotChecked)]
    public void OtherTable_WithoutTheColumns_IsAFinding(string table, string columns, string code)
    {
        Write("lain.csv", "X;Y\n1;2\n");
        Write("separuh.csv", "kode;Y\n1;2\n");
        var fields = columns.Contains(',', StringComparison.Ordinal) ? "unit, tahun" : "unit";

        Check(Key(fields, "tabel:" + table, columns), "a,,2024,A\n").CountOf(code).ShouldBe(1);
    }

    [Fact]
    public void OtherTable_Used_IsRecordedWithItsHash()
    {
        Write("unit.csv", "kode\nA\n");
        var standard = Tables.Standard(Fields, Key("unit", "tabel:unit", "kode"));

        using var file = Tables.Open(Header + "a,,2024,A\n", standard, With(standard));

        file.CodeLists.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            u => u.List.ShouldBe("tabel:unit"), u => u.Version.ShouldBe("unit.csv"), u => u.Hash.Length.ShouldBe(64));
    }

    [Fact]
    public void OtherTable_OfTheNameOfAnOwnList_IsThatList()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "kode"));
        Write("kode/unit@2024.csv", "kode;nama\nA;Satu\n");
        var standards = StandardLibrary.Shipped.Load(_folder).Library;

        Check(Key("unit", "tabel:unit", "kode"), "a,,2024,A\nb,,2024,B\n",
            new TableReadOptions { Standards = standards })
            .Items.Single(IsForeign).Value.ShouldBe("B");
    }

    [Fact]
    public void Import_KeysToTables_AreChecked()
    {
        const string package = """
            { "resources": [ { "name": "unit", "path": "unit.csv" }, { "name": "pegawai", "schema": {
              "fields": [ { "name": "NIP" }, { "name": "Atasan" }, { "name": "Unit" } ],
              "foreignKeys": [
                { "fields": "Atasan", "reference": { "resource": "", "fields": "NIP" } },
                { "fields": ["Unit"], "reference": { "resource": "unit", "fields": ["kode"] } } ] } } ] }
            """;

        var import = SchemaImport.Of(Encoding.UTF8.GetBytes(package), "datapackage.json", null, _ => null);

        var standard = DataStandard.Parse(Encoding.UTF8.GetBytes(import.Yaml!), "x.yaml").Standard!;
        standard.TableReferences.Select(r => (r.Fields[0], r.Table, r.Columns[0]))
            .ShouldBe([("atasan", "", "nip"), ("unit", "unit", "kode")]);
        import.Notes.ShouldContain(
            n => n.Contains("unit", StringComparison.Ordinal) && n.Contains("diperiksa", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fields: atasan, reference: { resource: \"\", fields: tidak_ada }")]
    [InlineData("fields: [tahun, unit], reference: { resource: \"tabel:unit\", fields: kode }")]
    [InlineData("fields: atasan, reference: { resource: \"\" }")]
    [InlineData("fields: atasan")]
    public void Parse_WrongReference_IsLocated(string key)
    {
        var yaml = $"name: uji\ntitle: Uji\nversion: 1\nforeignKeys: [ {{ {key} }} ]\nfields:\n{Fields}\n";

        DataStandard.Parse(Encoding.UTF8.GetBytes(yaml), "uji.yaml").Errors
            .ShouldContain(e => e.Path.StartsWith("foreignKeys[0].reference", StringComparison.Ordinal));
    }

    [Fact]
    public void PrimaryKey_OfTwoColumns_IsJudgedByBoth()
    {
        var findings = Tables.Validate(
            Header + "a,,2024,A\na,,2025,A\na,,2024,B\n", Tables.Standard(Fields, "primaryKey: [nip, tahun]")).Findings;

        findings.Items.Where(f => f.Code == FindingCodes.PrimaryKey).ShouldHaveSingleItem().Row.ShouldBe(4);
    }

    private static bool IsForeign(Finding finding) => finding.Code == FindingCodes.ForeignKey;

    private static string Key(string fields, string resource, string columns) =>
        $"foreignKeys: [ {{ fields: [{fields}], reference: {{ resource: \"{resource}\", fields: [{columns}] }} }} ]";

    private FindingLog Check(string more, string rows, TableReadOptions? options = null)
    {
        var standard = Tables.Standard(Fields, more);
        return Tables.Validate(Header + rows, standard, With(standard, options)).Findings;
    }

    private TableReadOptions With(DataStandard standard, TableReadOptions? options = null) =>
        (options ?? TableReadOptions.Default) with
        {
            Tables = reference => ReferenceFile.Find(_folder, reference, standard),
        };

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
