using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Rules;

public sealed class TableRuleTests
{
    private const string Fields = """
          - { name: tahun, title: Tahun, type: integer, accessClass: terbuka }
          - { name: kode, title: Kode, type: string, accessClass: terbuka }
          - { name: jumlah, title: Jumlah, type: integer, accessClass: terbuka }
          - { name: luas, title: Luas, type: number, accessClass: terbuka }
          - { name: jenis, title: Jenis, type: string, accessClass: terbuka, constraints: { enum: [A, B, C] } }
        """;

    private const string Header = "tahun,kode,jumlah,luas,jenis\n";

    [Theory]
    [InlineData("minimum: 3", 1)]
    [InlineData("minimum: 2", 0)]
    [InlineData("maximum: 1", 1)]
    [InlineData("exact: 2", 0)]
    [InlineData("exact: 3", 1)]
    public void RowCount_Limits_AreKept(string limit, int findings) =>
        Check($"table: row-count, {limit}", "2024,a,1,,A\n2024,b,1,,A\n").CountOf(FindingCodes.TableDimensions)
            .ShouldBe(findings);

    [Fact]
    public void Complete_RegionsOfTheConfiguredKabupaten_NamesTheMissingOnes()
    {
        var fields = "  - { name: kode, title: Kode Kecamatan, type: string }\n";
        const string more = """
            foreignKeys: [ { fields: kode, reference: { resource: "kemendagri:kecamatan", fields: kode } } ]
            rules: [ { table: complete, field: kode } ]
            """;
        var rows = "kode\n" + string.Concat(Enumerable.Range(1, 9).Where(i => i != 3).Select(i => $"18.10.{i:00}\n"));

        var findings = Tables.Validate(
            rows, Tables.Standard(fields, more), new TableReadOptions { Region = "18.10" }).Findings;

        var missing = findings.Items.Single(f => f.Code == FindingCodes.IncompleteTable);
        missing.Message.ShouldContain("Ambarawa");
        missing.Expected.ShouldBe("Ambarawa (181003)");
        Tables.Validate(rows, Tables.Standard(fields, more)).Findings.CountOf(FindingCodes.IncompleteTable).ShouldBe(1);
    }

    [Fact]
    public void Complete_AllowedValuesByGroup_JudgesEachGroup()
    {
        var findings = Check(
            "table: complete, field: jenis, by: [tahun]",
                "2023,x,1,,A\n2023,x,1,,B\n2023,x,1,,C\n2024,x,1,,A\n2024,x,1,,C\n");

        var missing = findings.Items.Single(f => f.Code == FindingCodes.IncompleteTable);
        (missing.Value, missing.Expected).ShouldBe(("2024", "B"));
    }

    [Fact]
    public void Total_RowOfTotals_IsComparedWithItsDetails()
    {
        const string rows =
            "2023,1810,60,1.5,\n2023,181001,10,0.5,\n2023,181002,50,1,\n2024,1810,61,2,\n2024,181001,10,1,\n2024,181002,50,1,\n";

        var findings = Check("table: total, fields: [jumlah, luas], totalWhen: len(kode) == 4, by: [tahun]", rows);

        var wrong = findings.Items.Single(f => f.Code == FindingCodes.TotalMismatch);
        (wrong.Cell, wrong.Field, wrong.Value, wrong.Expected).ShouldBe(("C5", "jumlah", "61", "60 (selisih 1)"));
    }

    [Fact]
    public void EqualSums_TwoSums_AreComparedByGroup()
    {
        const string rows = "2023,x,10,,A\n2023,x,10,,B\n2024,x,10,,A\n2024,x,9,,B\n";

        var findings = Check(
            "table: equal-sums, left: \"if(jenis == 'A', jumlah, 0)\", right: \"if(jenis == 'B', jumlah, 0)\", by: [tahun]", rows);

        var wrong = findings.Items.Single(f => f.Code == FindingCodes.SumMismatch);
        (wrong.Row, wrong.Value, wrong.Expected).ShouldBe((4L, "10", "9 (selisih 1)"));
    }

    [Fact]
    public void Sequence_Gap_IsFoundAtItsRow()
    {
        var findings = Check("table: sequence, field: jumlah", "2023,x,1,,\n2023,x,2,,\n2023,x,4,,\n");

        findings.Items.Single(f => f.Code == FindingCodes.SequentialValue).ShouldSatisfyAllConditions(
            f => f.Cell.ShouldBe("C4"), f => f.Value.ShouldBe("4"), f => f.Expected.ShouldBe("3"));
    }

    [Theory]
    [InlineData("", "1,2,2,3", 0)]
    [InlineData(", strict: true", "1,2,2,3", 1)]
    [InlineData(", order: descending", "3,2,2,1", 0)]
    [InlineData("", "1,3,2,4,1", 2)]
    public void Monotone_Values_GoOneWay(string more, string values, int broken) =>
        Check("table: monotone, field: jumlah" + more, string.Concat(values.Split(',').Select(v => $"2023,x,{v},,\n")))
            .CountOf(FindingCodes.MonotoneValue).ShouldBe(broken);

    [Fact]
    public void Unique_Combination_MayOccurOnce()
    {
        var findings = Check(
            "table: unique, fields: [tahun, kode], severity: peringatan", "2023,x,1,,\n2024,x,1,,\n2023,x,2,,\n");

        findings.Items.Single(f => f.Code == FindingCodes.DuplicateRow).ShouldSatisfyAllConditions(
            f => f.Row.ShouldBe(4), f => f.Severity.ShouldBe(Severity.Warning), f =>
                f.Message.ShouldContain("baris 2"));
    }

    [Theory]
    [InlineData("table: sequence, field: jumlah, by: [jenis]")]
    [InlineData("table: monotone, field: jumlah")]
    [InlineData("table: total, fields: [jumlah, luas], totalWhen: len(kode) == 2, by: [tahun]")]
    [InlineData("table: equal-sums, left: jumlah, right: luas, by: [tahun]")]
    [InlineData("table: complete, field: jenis, by: [kode]")]
    [InlineData("table: row-count, maximum: 10")]
    public void Table_ManyPartitions_GivesWhatOneGives(string rule)
    {
        var random = new Random(99);
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i =>
            $"{2000 + random.Next(5)},{new string('k', random.Next(1, 4))},{(random.Next(20) == 0 ? random.Next(5000) : i)},{random.Next(1000) / 10m},{"ABC"[random.Next(3)]}\n"
                .Replace(',' + "0", ",0", StringComparison.Ordinal)));
        var standard = Tables.Standard(Fields, $"rules:\n  - {{ {rule} }}");

        var one = Tables.Validate(Header + rows, standard, new TableReadOptions { Partitions = 1 });
        var many = Tables.Validate(
            Header + rows, standard, new TableReadOptions { Partitions = 9, MinimumPartitionBytes = 1000 });

        one.Findings.Total.ShouldBeGreaterThan(0);
        many.Findings.Items.ShouldBe(one.Findings.Items);
        many.Findings.Counts.ShouldBe(one.Findings.Counts);
    }

    private static FindingLog Check(string rule, string rows) =>
        Tables.Validate(Header + rows, Tables.Standard(Fields, $"rules:\n  - {{ {rule} }}")).Findings;
}
