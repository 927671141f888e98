using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

public sealed class RowRuleTests
{
    private const string Fields = """
          - { name: laki, title: Laki-laki, type: integer, accessClass: terbuka }
          - { name: perempuan, title: Perempuan, type: integer, accessClass: terbuka }
          - { name: jumlah, title: Jumlah, type: integer, accessClass: terbuka }
          - { name: luas, title: Luas, type: number, accessClass: terbuka, scale: 2 }
          - { name: rasio, title: Rasio, type: number, accessClass: terbuka }
          - { name: jenis, title: Jenis, type: string, accessClass: terbuka }
          - { name: tanggal, title: Tanggal, type: date, accessClass: terbuka }
          - { name: aktif, title: Aktif, type: boolean, accessClass: terbuka }
          - { name: satu, title: Satu, type: integer, accessClass: terbuka }
          - { name: dua, title: Dua, type: integer, accessClass: terbuka }
        """;

    private const string Header = "laki,perempuan,jumlah,luas,rasio,jenis,tanggal,aktif,satu,dua\n";

    [Theory]
    [InlineData("laki + perempuan == jumlah", "1,2,3,,,,,", true)]
    [InlineData("laki + perempuan == jumlah", "1,2,4,,,,,", false)]
    [InlineData("laki + perempuan == jumlah", "1,,4,,,,,", true)]
    [InlineData("coalesce(laki, 0) + coalesce(perempuan, 0) == jumlah", "1,,4,,,,,", false)]
    [InlineData("luas * 3 == 0.3", ",,,\"0.10\",,,,", true)]
    [InlineData("jumlah / 3 == 0.333333333333", ",,1,,,,,", true)]
    [InlineData("jumlah / laki == 1", "0,,1,,,,,", true)]
    [InlineData("jumlah % 4 == 3", ",,7,,,,,", true)]
    [InlineData("-jumlah < 0", ",,7,,,,,", true)]
    [InlineData("abs(laki - perempuan) <= 1", "5,7,,,,,,", false)]
    [InlineData("round(luas, 1) == 1.3", ",,,1.25,,,,", true)]
    [InlineData("floor(luas) == 1 and ceil(luas) == 2", ",,,1.25,,,,", true)]
    [InlineData("min(laki, perempuan) == 3 and max(laki, perempuan, jumlah) == 9", "3,9,4,,,,,", true)]
    [InlineData("rasio * 10 == 3", ",,,,0.3,,,", true)]
    [InlineData("rasio > 0.3", ",,,,0.3,,,", false)]
    [InlineData("jenis == 'A' => luas > 0", ",,,0.00,,A,,", false)]
    [InlineData("jenis == 'A' => luas > 0", ",,,0.00,,B,,", true)]
    [InlineData("jenis in ('A', 'B')", ",,,,,C,,", false)]
    [InlineData("jenis not in ['A', 'B']", ",,,,,C,,", true)]
    [InlineData("laki in (1, 2, 3)", "4,,,,,,,", false)]
    [InlineData("len(jenis) == 3", ",,,,,añb,,", true)]
    [InlineData("starts_with(jenis, 'ab') and ends_with(jenis, 'yz') and contains(jenis, 'cx')", ",,,,,abcxyz,,", true)]
    [InlineData("substring(jenis, 2, 2) == 'ñb'", ",,,,,añbc,,", true)]
    [InlineData("substring(jenis, 9) == ''", ",,,,,abc,,", true)]
    [InlineData("lower(jenis) == 'abc'", ",,,,,AbC,,", true)]
    [InlineData("matches(jenis, '[A-C]+')", ",,,,,ABD,,", false)]
    [InlineData("number(jenis) + 1 == 13", ",,,,,12,,", true)]
    [InlineData("number(jenis) == 1", ",,,,,x,,", true)]
    [InlineData("year(tanggal) == 2024 and month(tanggal) == 12 and day(tanggal) == 31", ",,,,,,2024-12-31,", true)]
    [InlineData("tanggal <= '2024-06-30'", ",,,,,,2024-07-01,", false)]
    [InlineData("tanggal - '2024-01-01' == 31", ",,,,,,2024-02-01,", true)]
    [InlineData("tanggal + 1 > tanggal", ",,,,,,2024-02-01,", true)]
    [InlineData("aktif", ",,,,,,,tidak", false)]
    [InlineData("not aktif", ",,,,,,,tidak", true)]
    [InlineData("is_empty(luas) or aktif", ",,,,,,,tidak", true)]
    [InlineData("not is_empty(jenis)", "1,,,,,,,", false)]
    [InlineData("between(laki, 1, 5)", "6,,,,,,,", false)]
    [InlineData("if(aktif, laki, perempuan) == 2", "1,2,,,,,,tidak", true)]
    [InlineData("if(aktif, jenis, 'x') == 'x'", "1,2,,,,q,,tidak", true)]
    [InlineData("laki > 0 or perempuan > 0", ",0,,,,,,", true)]
    [InlineData("laki > 0 and perempuan > 0", ",0,,,,,,", false)]
    [InlineData("jumlah * jumlah * jumlah * jumlah * jumlah > 0", ",,999999999999999999,,,,,", true)]
    public void Row_Condition_IsBrokenOnlyWhenCertainlyFalse(string condition, string row, bool holds)
    {
        var standard = Tables.Standard(
            Fields, $"rules:\n  - row: \"{condition.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

        var result = Tables.Validate(Header + row + ",1,2\n", standard);

        result.Findings.CountOf(FindingCodes.RowConstraint).ShouldBe(holds ? 0 : 1);
    }

    [Fact]
    public void Row_Broken_SaysTheDifferenceAtTheCellOfTheLoneField()
    {
        var standard = Tables.Standard(
            Fields, "rules:\n  - { id: jumlah-lp, row: laki + perempuan == jumlah, severity: peringatan, message: Hitung ulang. }");

        var finding = Tables.Validate(Header + "1,2,3,,,,,\n1000,2000,3100,,,,,\n", standard).Findings.Items.Single(f =>
            f.Code == "row-constraint");

        finding.ShouldSatisfyAllConditions(
            f => f.Field.ShouldBe("jumlah"),
            f => f.Cell.ShouldBe("C3"),
            f => f.Value.ShouldBe("3100"),
            f => f.Expected.ShouldBe("3.000 (selisih 100)"),
            f => f.Severity.ShouldBe(Severity.Warning),
            f => f.Message.ShouldBe("Hitung ulang."),
            f => f.Rule!.ShouldContain("jumlah-lp"));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("2", 1)]
    [InlineData("3", 0)]
    [InlineData("0.1%", 0)]
    [InlineData("0.05%", 1)]
    public void Row_Tolerance_IsTheDistanceAllowed(string tolerance, int broken)
    {
        var standard = Tables.Standard(
            Fields, $"rules:\n  - {{ row: laki + perempuan == jumlah, tolerance: \"{tolerance}\" }}");

        Tables.Validate(Header + "1500,1500,3003,,,,,\n", standard).Findings.CountOf(FindingCodes.RowConstraint)
            .ShouldBe(broken);
    }

    [Fact]
    public void Row_ColumnMissingInTheFile_IsNotJudged()
    {
        var standard = Tables.Standard(Fields, "rules:\n  - { row: laki + perempuan == jumlah }");

        Tables.Validate("laki,perempuan\n1,2\n", standard).Findings.CountOf(FindingCodes.RowConstraint).ShouldBe(0);
    }

    [Fact]
    public void Row_Value_IsNeverInTheMessage()
    {
        var standard = Tables.Standard(
            Fields, "rules:\n  - { row: laki + perempuan == jumlah }\n  - { row: jenis != 'KANARI' }");

        var findings = Tables.Validate(Header + "111,222,98765,,,KANARI,,\n", standard).Findings.Items.Where(f =>
            f.Code == "row-constraint").ToList();

        findings.Count.ShouldBe(2);
        findings.ShouldAllBe(f => !f.Message.Contains("98765", StringComparison.Ordinal)
            && !f.Message.Contains("KANARI", StringComparison.Ordinal));
    }

    [Fact]
    public void Row_FieldThatIsNotOpen_KeepsTheNumbersOfOthersOutOfWhatIsExpected()
    {
        var fields = Fields.Replace(
            "title: Laki-laki, type: integer, accessClass: terbuka",
                "title: Laki-laki, type: integer, accessClass: dikecualikan", StringComparison.Ordinal);
        var standard = Tables.Standard(fields, "rules:\n  - { row: laki + perempuan == jumlah }");

        var finding = Tables.Validate(Header + "111,222,98765,,,,,\n", standard).Findings.Items.Single(f =>
            f.Code == "row-constraint");

        finding.Expected.ShouldBe("Memenuhi: laki + perempuan == jumlah");
        finding.Value.ShouldBe("98765");
    }

    [Fact]
    public void Row_Dates_AreShownAsDays()
    {
        var standard = Tables.Standard(Fields, "rules:\n  - { row: \"tanggal <= '2024-06-30'\" }");

        Tables.Validate(Header + ",,,,,,2024-07-01,\n", standard).Findings.Items.Single(f =>
            f.Code == "row-constraint").Expected.ShouldBe("paling besar 2024-06-30");
    }

    [Fact]
    public void Row_ManyPartitions_GivesWhatOneGives()
    {
        var standard = Tables.Standard(Fields, "rules:\n  - { row: laki + perempuan == jumlah }");
        var text = Header + string.Concat(
            Enumerable.Range(0, 6000).Select(i => $"{i},{i + 1},{(i % 97 == 0 ? 0 : (2 * i) + 1)},,,,,\n"));

        var one = Tables.Validate(text, standard, new TableReadOptions { Partitions = 1 });
        var many = Tables.Validate(
            text, standard, new TableReadOptions { Partitions = 7, MinimumPartitionBytes = 1000 });

        many.Findings.Items.ShouldBe(one.Findings.Items);
        many.Findings.CountOf(FindingCodes.RowConstraint).ShouldBe(62);
    }

    [Theory]
    [InlineData("laki +", 6)]
    [InlineData("laki + + ", 9)]
    [InlineData("laki == 'x'", 8)]
    [InlineData("tak_ada > 0", 0)]
    [InlineData("laki", 0)]
    [InlineData("laki > 0 perempuan", 9)]
    [InlineData("laki > (0", 9)]
    [InlineData("fungsi(laki) > 0", 0)]
    [InlineData("jenis > 5", 8)]
    [InlineData("laki > 'abc", 7)]
    [InlineData("laki & 1 == 1", 5)]
    [InlineData("laki > 1.", 7)]
    [InlineData("laki in ()", 5)]
    [InlineData("jenis + 1 > 0", 0)]
    [InlineData("aktif > aktif", 6)]
    public void Parse_Mistake_IsLocatedInTheLine(string condition, int offset)
    {
        var yaml = $"name: x\ntitle: X\nversion: 1\nrules:\n  - row: {condition}\nfields:\n{Fields}\n";

        var parse = DataStandard.Parse(System.Text.Encoding.UTF8.GetBytes(yaml), "x.yaml");

        var error = parse.Errors.ShouldHaveSingleItem();
        (error.Line, error.Path).ShouldBe((5, "rules[0].row"));
        error.Column.ShouldBe(10 + Math.Min(offset, condition.TrimEnd().Length));
    }
}
