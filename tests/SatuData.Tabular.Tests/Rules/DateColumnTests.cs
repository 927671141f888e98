using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

public sealed class DateColumnTests
{
    private static readonly DataStandard Standard = Tables.Standard("  - name: a\n    type: date\n  - name: b");

    [Fact]
    public void Validate_DayFirstProven_SaysWhichValuesShowIt()
    {
        var finding = Validate("03/04/2024", "05/06/2024", "31/12/2024").Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Cell).ShouldBe((FindingCodes.DateOrder, Severity.Info, "A4"));
        Values("03/04/2024", "31/12/2024").ShouldBe(["2024-04-03", "2024-12-31"]);
    }

    [Fact]
    public void Validate_MonthFirstProven_HoldsForTheWholeColumn()
    {
        var finding = Validate("03/04/2024", "12/31/2024").Items.ShouldHaveSingleItem();

        (finding.Code, finding.Cell).ShouldBe((FindingCodes.DateOrder, "A3"));
        finding.Message.ShouldContain("bulan dulu");
        Values("03/04/2024", "12/31/2024").ShouldBe(["2024-03-04", "2024-12-31"]);
    }

    [Fact]
    public void Validate_OrderOpen_IsAskedAndReadTheIndonesianWay()
    {
        var finding = Validate("03/04/2024", "05/06/2024", "07/07/2024").Items.ShouldHaveSingleItem();

        (finding.Code, finding.Severity).ShouldBe((FindingCodes.AmbiguousDate, Severity.Warning));
        finding.Message.ShouldContain("2 tanggal (pertama A2)");
        Values("03/04/2024").ShouldBe(["2024-04-03"]);
    }

    [Fact]
    public void Validate_BothOrders_LocatesTheFewer()
    {
        var log = Validate("13/04/2024", "14/04/2024", "04/25/2024", "03/05/2024");

        var odd = log.Items.Single(f => f.Code == FindingCodes.TypeError);
        (odd.Cell, odd.Suggestion).ShouldBe(("A4", "2024-04-25"));
        log.Items.Single(f => f.Code == FindingCodes.MixedConvention).Cell.ShouldBe("A4");
    }

    [Theory]
    [InlineData("Maret 2024")]
    [InlineData("12/2024")]
    [InlineData("2024-12")]
    [InlineData("Mar-24")]
    [InlineData("Mei")]
    [InlineData("2024")]
    public void Validate_MonthOrYearOnly_SaysThatTheDayIsMissing(string text)
    {
        var finding = Validate(text).Items.ShouldHaveSingleItem();

        finding.Code.ShouldBe(FindingCodes.TypeError);
        finding.Message.ShouldContain("bukan hari");
    }

    [Theory]
    [InlineData("60")]
    [InlineData("5")]
    [InlineData("2024-12-30T17:00:00Z")]
    [InlineData("kemarin")]
    public void Validate_NoDay_IsATypeError(string text) =>
        Validate(text).Items.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.TypeError);

    [Fact]
    public void Validate_DaysUpTo12InOneShapeAndLaterInAnother_AreSwapped()
    {
        string[] values =
            ["13-01-2024", "01/02/2024", "25-02-2024", "03/04/2024", "05/04/2024", "28-04-2024", "17-05-2024",
            "06/05/2024", "09/06/2024", "30-06-2024", "07/07/2024"];

        var log = Validate(values);

        var swapped = log.Items.Where(f => f.Code == FindingCodes.SwappedDate).ToList();
        swapped.Select(f => (f.Cell, f.Suggestion)).ShouldBe(
            [("A3", "02/01/2024"), ("A5", "04/03/2024"), ("A6", "04/05/2024"), ("A9", "05/06/2024"),
                ("A10", "06/09/2024")]);
        swapped.ShouldAllBe(f => f.Severity == Severity.Error);
        swapped[0].Message.ShouldContain("5 tanggal yang ditulis lain (pertama A2)");
    }

    [Fact]
    public void Validate_WorkbookThatTurnedSomeTextsIntoDates_IsSwapped()
    {
        object?[][] rows = [["a", "b"], .. Enumerable.Range(1, 24).Select(i => new object?[]
        {
            i <= 12 ? new DateTime(2024, i, i == 3 ? 4 : 3) : $"{i}-03-2024", "x",
        })];
        using var file = Tables.Open(TestWorkbook.Bytes(("Data", rows)), Standard);

        var log = file.Validate().Drain().Findings;

        log.CountOf(FindingCodes.SwappedDate, "a").ShouldBe(12);
        log.Items.First(f => f.Code == FindingCodes.SwappedDate).Suggestion.ShouldBe("01/03/2024");
    }

    [Fact]
    public void Validate_TwoShapesWithDaysAllOver_AreNotSwapped()
    {
        string[] values = [.. Enumerable.Range(1, 28).Select(d => d % 2 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{d:00}/03/2024")
            : string.Create(CultureInfo.InvariantCulture, $"{d:00}-03-2024"))];

        Validate(values).CountOf(FindingCodes.SwappedDate).ShouldBe(0);
    }

    private static FindingLog Validate(params string[] values) => Tables.Validate(Text(values), Standard).Findings;

    private static string?[] Values(params string[] values)
    {
        using var file = Tables.Open(Text(values), Standard);
        return Tables.Column(file.TypedTable());
    }

    private static string Text(string[] values) => "a|b\n" + string.Concat(values.Select(v => v + "|x\n"));
}
