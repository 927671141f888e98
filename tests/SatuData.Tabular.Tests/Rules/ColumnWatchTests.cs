using System.Globalization;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

/// <summary>What only a whole column shows.</summary>
public sealed class ColumnWatchTests
{
    private static readonly DataStandard Number = Tables.Standard("  - name: a\n    type: number\n  - name: b");
    private static readonly DataStandard Whole =
        Tables.Standard("  - name: tahun\n    type: integer\n  - name: a\n    type: integer");

    [Theory]
    [InlineData(",")]
    [InlineData(".")]
    public void Validate_FractionsThatCountOn_WereDraggedDown(string mark)
    {
        string[] values = ["12,5", "56,98", "56,99", "56,100", "56,101", "56,102", "7,25"];

        var log =
            Tables.Validate(Text(values.Select(v => v.Replace(",", mark, StringComparison.Ordinal))), Number).Findings;

        var finding = log.Items.Single(f => f.Code == FindingCodes.DragFill);
        (finding.Severity, finding.Cell).ShouldBe((Severity.Warning, "A3"));
        finding.Message.ShouldContain("5 sel dari A3 sampai A7");
    }

    [Fact]
    public void Validate_FractionsThatHappenToRise_AreNot() =>
        Tables.Validate(Text(["0.1", "0.2", "0.3", "0.4", "0.9", "1.0", "1.1"]),
            Number).Findings.CountOf(FindingCodes.DragFill).ShouldBe(0);

    [Fact]
    public void Validate_YearThatStartsToCount_WasDraggedDown()
    {
        var years = Enumerable.Repeat(2024, 20).Concat(Enumerable.Range(2025, 10));

        var finding = Tables.Validate(Table(years.Select(y => (y, 5L))), Whole).Findings.Items.Single(
            f => f.Code == FindingCodes.DragFill);

        (finding.Field, finding.Cell).ShouldBe(("tahun", "A21"));
        finding.Message.ShouldContain("11 sel dari A21 sampai A31");
    }

    [Theory]
    [InlineData(2021, 30, true)]
    [InlineData(2010, 15, false)]
    [InlineData(2021, 6, false)]
    [InlineData(2030, 20, false)]
    public void Validate_YearThatCountsFromTheFirstRow_WasDraggedWhenItLeavesThePresent(
        int first, int rows, bool isDragged)
    {
        var years = Enumerable.Range(first, rows);
        var options = new TableReadOptions { ReportingDate = new DateOnly(2026, 6, 30) };

        var log = Tables.Validate(Table(years.Select(y => (y, 5L))), Whole, options).Findings;

        log.Items.Where(f => f.Code == FindingCodes.DragFill).Select(f => f.Cell).ShouldBe(isDragged ? ["A2"] : []);
    }

    [Fact]
    public void Validate_SeriesOfYears_AreNotDraggedDown()
    {
        var bySeries = Enumerable.Range(0, 20).SelectMany(_ => Enumerable.Range(2010, 15));
        var byYear = Enumerable.Range(2010, 15).SelectMany(y => Enumerable.Repeat(y, 20));

        Tables.Validate(Table(bySeries.Select(y => (y, 5L))), Whole).Findings.Total.ShouldBe(0);
        Tables.Validate(Table(byYear.Select(y => (y, 5L))), Whole).Findings.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(9999)]
    [InlineData(8888)]
    [InlineData(99999)]
    [InlineData(999)]
    [InlineData(-1)]
    [InlineData(-99)]
    public void Validate_SentinelFarFromTheRest_IsSuspicious(long sentinel)
    {
        var values = Enumerable.Range(1, 50).Select(i => (2024, i % 10 == 7 ? sentinel : i));

        var finding = Tables.Validate(Table(values), Whole).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Cell).ShouldBe((FindingCodes.Sentinel, Severity.Warning, "B8"));
        finding.Message.ShouldContain("5 sel (pertama B8)");
        finding.Value.ShouldBe(sentinel.ToString(CultureInfo.InvariantCulture));
        finding.Message.ShouldNotContain(finding.Value!);
    }

    [Fact]
    public void Validate_SentinelAmongItsLike_IsAValue()
    {
        var values = Enumerable.Range(1, 50).Select(i => (2024, i == 7 ? 9999L : 8000L + (i * 100)));

        Tables.Validate(Table(values), Whole).Findings.Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(1000, "seribu kali lebih besar")]
    [InlineData(1000000, "sejuta kali lebih besar")]
    public void Validate_OneYearInAnotherUnit_IsABreakOfScale(long factor, string words)
    {
        var random = new Random(4);
        var values = Enumerable.Range(2020, 5).SelectMany(y => Enumerable.Range(0, 27)
            .Select(_ => (y, random.Next(200, 900) * (y == 2023 ? factor : 1))));

        var finding = Tables.Validate(Table(values), Whole).Findings.Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Cell).ShouldBe((FindingCodes.ScaleBreak, Severity.Warning, "B83"));
        finding.Message.ShouldContain(words);
        finding.Message.ShouldContain("dari 1 tahun, pertama di sel B83");
    }

    [Fact]
    public void Validate_BlockOfRowsInAnotherUnit_IsABreakOfScale()
    {
        var random = new Random(5);
        var values = Enumerable.Range(0, 100)
            .Select(i => (2024, random.Next(200_000, 900_000) / (i is >= 43 and < 75 ? 1000L : 1)));

        var finding = Tables.Validate(Table(values), Whole).Findings.Items.ShouldHaveSingleItem();

        finding.Code.ShouldBe(FindingCodes.ScaleBreak);
        finding.Message.ShouldContain("lebih kecil");
    }

    [Fact]
    public void Validate_ValuesOfManySizes_AreNoBreakOfScale()
    {
        var random = new Random(6);
        var values = Enumerable.Range(0, 500)
            .Select(i => (2020 + (i % 5), (long)Math.Pow(10, random.NextDouble() * 9)));

        Tables.Validate(Table(values), Whole).Findings.Total.ShouldBe(0);
    }

    [Fact]
    public void Validate_SomePercentagesAmongNumbers_AreMixed()
    {
        var finding = Tables.Validate(Text(["85.3%", "0.9", "0.85"]), Number).Findings.Items.Single(
            f => f.Code == FindingCodes.MixedConvention);

        finding.Message.ShouldContain("1 nilai memakai tanda persen dan 2 nilai tidak");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Validate_AnyDivision_ShowsTheSameColumn(int seed)
    {
        var standard = Tables.Standard(
            """
              - name: tahun
                type: integer
              - name: jumlah
                type: integer
                constraints: { maximum: 5000000 }
              - name: nilai
                type: number
              - name: hari
                type: date
              - name: aktif
                type: boolean
              - name: nik
                constraints: { pattern: "[0-9]{16}" }
            """);
        var text = Generate(new Random(seed), 3000);
        var expected = Validate(text, standard, 1);

        foreach (var parts in new[] { 2, 3, 8, 41 })
        {
            var divided = Validate(text, standard, parts);
            divided.Items.ShouldBe(expected.Items);
            divided.Counts.ShouldBe(expected.Counts);
        }

        string[] columns =
            [FindingCodes.DragFill, FindingCodes.ScaleBreak, FindingCodes.Sentinel, FindingCodes.DamagedCode,
            FindingCodes.SwappedDate, FindingCodes.RepairBooleanWord, FindingCodes.RepairDecimalComma];
        columns.ShouldAllBe(code => expected.CountOf(code) > 0);
    }

    private static FindingLog Validate(string text, DataStandard standard, int parts)
    {
        using var file = Tables.Open(text, standard, new TableReadOptions
        {
            Partitions = parts, MinimumPartitionBytes = 64, MaximumFindings = 300, Delimiter = '|',
        });
        file.TypedTable().PartitionCount.ShouldBe(parts);
        return file.Validate().Drain().Findings;
    }

    private static string Generate(Random random, int rows)
    {
        var text = new StringBuilder("tahun|jumlah|nilai|hari|aktif|nik\n");
        for (var i = 0; i < rows; i++)
        {
            var year = 2020 + (i * 5 / rows);
            var day = random.Next(1, 29);
            text.Append(CultureInfo.InvariantCulture, $"{(i is > 2000 and < 2010 ? 2024 + i - 2000 : year)}|");
            text.Append(CultureInfo.InvariantCulture,
                $"{(i % 500 == 7 ? -1 : random.Next(200, 900) * (year == 2022 ? 1000 : 1))}|");
            text.Append(CultureInfo.InvariantCulture,
                $"{(i is > 1000 and < 1012 ? $"56,{93 + i - 1000}" : $"{random.Next(9)},{random.Next(10)}")}|");
            text.Append(CultureInfo.InvariantCulture,
                $"{day:00}{(day > 12 ? '-' : '/')}{random.Next(1, 13):00}{(day > 12 ? '-' : '/')}2024|");
            text.Append(random.Next(3) switch { 0 => "ya|", 1 => "true|", _ => "tidak|" });
            text.Append(random.Next(3) == 0 ? "1,81002E+15\n" : "1810010203040506\n");
        }

        return text.ToString();
    }

    private static string Text(IEnumerable<string> values) => "a|b\n" + string.Concat(values.Select(v => v + "|x\n"));

    private static string Table(IEnumerable<(int Year, long Value)> rows) => "tahun|a\n"
        + string.Concat(rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Year}|{r.Value}\n")));
}
