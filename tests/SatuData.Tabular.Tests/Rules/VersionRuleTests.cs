using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

public sealed class VersionRuleTests
{
    private const string Fields = """
          - { name: tahun, title: Tahun, type: integer, accessClass: terbuka }
          - { name: kode, title: Kode, type: string, accessClass: terbuka }
          - { name: jumlah, title: Jumlah, type: integer, accessClass: terbuka }
          - { name: luas, title: Luas, type: number, accessClass: terbuka, scale: 2 }
        """;

    private const string Key = "primaryKey: [tahun, kode]\n";
    private const string Before = "tahun,kode,jumlah,luas\n2023,a,100,1.00\n2023,b,200,2.00\n2023,c,300,3.00\n";

    [Fact]
    public void RowsLost_KeysThatAreGone_AreNamed()
    {
        var findings = Compare(
            "version: rows-lost", "tahun,kode,jumlah,luas\n2023,b,200,2.00\n2024,a,100,1.00\n").Findings;

        findings.CountOf(FindingCodes.VersionRowLost).ShouldBe(2);
        findings.Items.Where(f => f.Code == FindingCodes.VersionRowLost).Select(f => f.Value)
            .ShouldBe(["2023 | a", "2023 | c"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("maximum: 1", 2)]
    [InlineData("maximum: 2", 0)]
    [InlineData("maximumPercent: 50", 2)]
    [InlineData("maximumPercent: 67", 0)]
    public void RowsLost_UpToTheLimit_IsNoFinding(string limit, int findings) =>
        Compare($"version: rows-lost, {limit}", "tahun,kode,jumlah,luas\n2023,b,200,2.00\n").Findings.CountOf(
            FindingCodes.VersionRowLost).ShouldBe(findings);

    [Fact]
    public void RowsGained_NewKeys_AreInfoAtTheirRows()
    {
        var findings = Compare("version: rows-gained", Before + "2024,d,1,1\n").Findings;

        findings.Items.Single(f => f.Code == FindingCodes.VersionRowGained).ShouldSatisfyAllConditions(
            f => f.Row.ShouldBe(5), f => f.Severity.ShouldBe(Severity.Info), f => f.Value.ShouldBe("2024 | d"));
    }

    [Fact]
    public void Change_BeyondThePercentage_SaysWhatItWas()
    {
        var findings = Compare(
            "version: change, fields: [jumlah, luas], maximumPercent: 20",
                "tahun,kode,jumlah,luas\n2023,a,120,1.30\n2023,b,241,2.00\n").Findings;

        findings.Items.Where(f => f.Code == FindingCodes.VersionValueJump).Select(f => (f.Cell, f.Value, f.Expected))
            .ShouldBe(
        [
            ("D2", "1.3", "Versi sebelumnya 1, berubah 30%"),
            ("C3", "241", "Versi sebelumnya 200, berubah 20,5%"),
        ]);
    }

    [Fact]
    public void Change_OtherKey_ComparesAcrossYearsWithTheLastRow()
    {
        var findings = Compare(
            "version: change, field: jumlah, key: [kode], maximumPercent: 10",
                "tahun,kode,jumlah,luas\n2024,a,150,1.00\n2024,b,205,\n").Findings;

        findings.Items.Single(f => f.Code == FindingCodes.VersionValueJump).Cell.ShouldBe("C2");
    }

    [Fact]
    public void Columns_NewAndDropped_AreNamed()
    {
        var findings = Compare("version: columns", "tahun,kode,luas\n2023,a,1.00\n").Findings;

        findings.Items.Single(f => f.Code == FindingCodes.VersionColumns).Message.ShouldContain("jumlah");
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(30, 1)]
    public void RowCount_Change_IsLimited(int percent, int findings) =>
        Compare($"version: row-count, maximumPercent: {percent}", Before + "2024,d,1,1\n").Findings.CountOf(
            FindingCodes.VersionRowCount).ShouldBe(findings);

    [Fact]
    public void Version_KeyNotInThePrevious_IsSaidNotChecked()
    {
        var standard = Standard("version: rows-lost");
        using var previous = Tables.Open("tahun,jumlah\n2023,1\n", standard);

        var result = Tables.Validate(Before, standard, new TableReadOptions { Previous = previous.TypedTable() });

        result.Findings.CountOf(FindingCodes.RuleNotChecked).ShouldBe(1);
        result.IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Version_NoPrevious_IsNotJudged() =>
        Tables.Validate(Before, Standard("version: rows-lost")).Findings.CountOf(FindingCodes.VersionRowLost)
            .ShouldBe(0);

    [Fact]
    public void Version_ManyPartitions_GivesWhatOneGives()
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 4000).Select(i =>
            $"{2000 + (i % 20)},k{i},{random.Next(1000)},{random.Next(1000)}.5\n").ToList();
        var before = "tahun,kode,jumlah,luas\n" + string.Concat(rows.Where((_, i) => i % 7 != 0));
        var now = "tahun,kode,jumlah,luas\n" + string.Concat(rows.Where((_, i) => i % 5 != 0)
            .Select(r => random.Next(9) == 0 ? r.Replace("1", "2", StringComparison.Ordinal) : r));
        var standard = Standard(
            "version: rows-lost", "version: rows-gained", "version: change, fields: [jumlah, luas], maximumPercent: 5");

        var results = new[] { (1, 1), (1, 6), (6, 1), (6, 6) }.Select(p =>
        {
            using var previous = Tables.Open(
                before, standard, new TableReadOptions { Partitions = p.Item1, MinimumPartitionBytes = 1000 });
            return Tables.Validate(now, standard, new TableReadOptions
            {
                Partitions = p.Item2,
                MinimumPartitionBytes = 1000,
                Previous = previous.TypedTable(),
            });
        }).ToList();

        results[0].Findings.Total.ShouldBeGreaterThan(1000);
        results.ShouldAllBe(r => r.Findings.Items.SequenceEqual(results[0].Findings.Items));
        results.ShouldAllBe(r => r.Findings.Counts.SequenceEqual(results[0].Findings.Counts));
    }

    private static DataStandard Standard(params string[] rules) =>
        Tables.Standard(Fields, Key + "rules:\n" + string.Join('\n', rules.Select(r => $"  - {{ {r} }}")));

    private static ValidationResult Compare(string rule, string now)
    {
        var standard = Standard(rule);
        using var previous = Tables.Open(Before, standard);
        ITypedTable table = previous.TypedTable();
        return Tables.Validate(now, standard, new TableReadOptions { Previous = table });
    }
}
