using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Tests.Workbooks;

namespace SatuData.Tabular.Tests.Rules;

/// <summary>What each kind of cell of a workbook is in each type of column.</summary>
public sealed class WorkbookValueTests
{
    private const string Percent = "<c r=\"A2\" s=\"1\"><v>0.853</v></c>";
    private const string Time = "<c r=\"A2\" s=\"2\"><v>0.25</v></c>";
    private const string Date = "<c r=\"A2\" s=\"3\"><v>45662</v></c>";
    private const string Moment = "<c r=\"A2\" s=\"4\"><v>45657.5</v></c>";
    private const string Truth = "<c r=\"A2\" t=\"b\"><v>1</v></c>";
    private const string Formula = "<c r=\"A2\"><f>B1</f></c>";
    private const string Error = "<c r=\"A2\" t=\"e\"><v>#REF!</v></c>";

    [Theory]
    [InlineData("type: number\n    scale: 1\n    satuan: persen", Percent, "853", FindingCodes.RepairPercent)]
    [InlineData("type: number\n    scale: 1", Percent, "853", FindingCodes.RepairPercent)]
    [InlineData(
        "type: number\n    scale: 3\n    constraints: { maximum: 1 }", Percent, "853", FindingCodes.RepairPercent)]
    [InlineData("type: number\n    satuan: orang", Percent, null, FindingCodes.GluedUnit)]
    [InlineData("type: integer", Percent, null, FindingCodes.TypeError)]
    [InlineData("type: number", Time, null, FindingCodes.TypeError)]
    [InlineData("type: number", Date, null, FindingCodes.DateConversion)]
    [InlineData("type: integer", Date, null, FindingCodes.DateConversion)]
    [InlineData("type: integer", Truth, null, FindingCodes.TypeError)]
    [InlineData("type: boolean", Truth, "1", null)]
    [InlineData("type: date", Date, "2025-01-05", null)]
    [InlineData("type: date", Moment, "2024-12-31", FindingCodes.RepairDateTime)]
    [InlineData("type: date", Time, null, FindingCodes.TypeError)]
    [InlineData("type: date", Truth, null, FindingCodes.TypeError)]
    [InlineData("type: date", "<c r=\"A2\"><v>45657</v></c>", "2024-12-31", FindingCodes.RepairDateSerial)]
    [InlineData("type: date", "<c r=\"A2\"><v>60</v></c>", null, FindingCodes.TypeError)]
    [InlineData("type: date", "<c r=\"A2\"><v>2024</v></c>", null, FindingCodes.TypeError)]
    [InlineData("type: integer", Formula, null, FindingCodes.FormulaWithoutValue)]
    [InlineData("constraints: { maxLength: 5 }", Formula, null, FindingCodes.FormulaWithoutValue)]
    [InlineData("type: integer", Error, null, FindingCodes.ErrorCell)]
    [InlineData(
        "type: integer", "<c r=\"A2\" t=\"inlineStr\"><is><t>1250</t></is></c>", "1250", FindingCodes.RepairTextNumber)]
    [InlineData("type: number\n    scale: 2", "<c r=\"A2\" t=\"inlineStr\"><is><t>12,5</t></is></c>", "1250",
        FindingCodes.RepairTextNumber)]
    [InlineData("type: integer", "<c r=\"A2\"><v>1250</v></c>", "1250", null)]
    [InlineData("type: number", "<c r=\"A2\"><v>1E+21</v></c>", "1E+21", null)]
    public void Validate_KindOfCell_IsReadAsTheColumnsType(string field, string cell, string? value, string? code)
    {
        var standard = Tables.Standard($"  - name: a\n    {field}\n  - name: b");
        var rows = $"<row r=\"1\">{Text("A1", "a")}{Text("B1", "b")}</row><row r=\"2\">{cell}{Text("B2", "x")}</row>";
        using var file = Tables.Open(RawWorkbook.Of(rows).Styles("0", "10", "20", "14", "22").Bytes(), standard);

        var log = file.Validate().Drain().Findings;

        Tables.Column(file.TypedTable()).ShouldBe([value]);
        if (code is not null)
        {
            log.Items.Single(f => f.Code == code).Cell.ShouldBe("A2");
            log.CountOf(code, "a").ShouldBe(1);
        }
        else
        {
            log.Total.ShouldBe(0);
        }
    }

    [Fact]
    public void Validate_TextNumbersDeclined_AreErrors()
    {
        var standard = Tables.Standard("  - name: a\n    type: integer\n  - name: b");
        var bytes = TestWorkbook.Bytes(("Data", [["a", "b"], [5, "x"], ["7", "x"], ["1.250", "x"]]));
        using var file =
            Tables.Open(bytes, standard, new TableReadOptions { DeclinedRepairs = [FindingCodes.RepairTextNumber] });

        var log = file.Validate().Drain().Findings;

        log.Items.Where(f => f.Code == FindingCodes.TypeError).Select(f => (f.Cell, f.Suggestion))
            .ShouldBe([("A3", "7"), ("A4", "1250")]);
        Tables.Column(file.TypedTable()).ShouldBe(["5", null, null]);
    }

    [Fact]
    public void Validate_TextsDraggedDownInAWorkbook_AreLocated()
    {
        var standard = Tables.Standard("  - name: a\n    type: number\n  - name: b");
        var bytes =
            TestWorkbook.Bytes(("Data", [["a", "b"], ["56,99", "x"], ["56,100", "x"], ["56,101", "x"], [12.5, "x"]]));
        using var file = Tables.Open(bytes, standard);

        var log = file.Validate().Drain().Findings;

        log.Items.Single(f => f.Code == FindingCodes.DragFill).Message.ShouldContain("3 sel dari A2 sampai A4");
        log.CountOf(FindingCodes.RepairTextNumber, "a").ShouldBe(3);
    }

    [Fact]
    public void Validate_ConventionsMixedInAWorkbook_AreReadOrLocated()
    {
        var standard = Tables.Standard("  - name: a\n    type: number\n    scale: 2\n  - name: b");
        var bytes = TestWorkbook.Bytes(
            ("Data", [["a", "b"], ["41,11", "x"], [12.87, "x"], ["Rp420.032,00", "x"], ["7.25", "x"]]));
        using var file = Tables.Open(bytes, standard);

        var log = file.Validate().Drain().Findings;

        Tables.Column(file.TypedTable()).ShouldBe(["4111", "1287", "42003200", null]);
        log.Items.Single(f => f.Code == FindingCodes.MixedConvention).Cell.ShouldBe("A5");
        var odd = log.Items.Single(f => f.Code == FindingCodes.TypeError);
        (odd.Cell, odd.Suggestion).ShouldBe(("A5", "7,25"));
    }

    private static string Text(string address, string text) =>
        $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
}
