using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using SatuData.Reports.Laporan;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class LaporanWorkbookTests
{
    [Fact]
    public void Render_CompleteReport_IsValidWithFiveSheets()
    {
        using var workbook = Open(Samples.Laporan());

        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook)
            .Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
        workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value)
            .ShouldBe(["Ringkasan", "Hasil", "Temuan", "Langkah", "Data dikecualikan"]);
    }

    [Fact]
    public void Render_EmptyReport_IsValid()
    {
        using var workbook = Open(Samples.Laporan() with
        {
            Hasil = [],
            Temuan = [],
            RiwayatLangkah = [],
            Pemeriksaan = [],
            DataDikecualikan = ExemptSummary.None,
        });

        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook).ShouldBeEmpty();
    }

    [Fact]
    public void Render_EverySheet_FreezesItsHeaderAndSetsWidths()
    {
        using var workbook = Open(Samples.Laporan());

        foreach (var part in workbook.WorkbookPart!.WorksheetParts)
        {
            part.Worksheet.Descendants<Pane>().Single().TopLeftCell!.Value.ShouldBe("A2");
            part.Worksheet.Descendants<Column>().ShouldNotBeEmpty();
            part.Worksheet.Descendants<Row>().First().Elements<Cell>().ShouldAllBe(c => c.StyleIndex! == 1u);
        }
    }

    [Fact]
    public void Render_Results_AreNumbersAndDates()
    {
        using var workbook = Open(Samples.Laporan());

        Value(workbook, "Hasil", "B2").ShouldBe("Dinas Kependudukan dan Pencatatan Sipil");
        Value(workbook, "Hasil", "F2").ShouldBe("12345");
        Format(workbook, "Hasil", "F2").ShouldBe(3u);
        DateTime.FromOADate(double.Parse(Value(workbook, "Hasil", "H2"), CultureInfo.InvariantCulture))
            .ShouldBe(new DateTime(2026, 11, 18, 14, 5, 0), TimeSpan.FromSeconds(1));
        Value(workbook, "Hasil", "F3").ShouldBe("");
        Value(workbook, "Hasil", "I3").ShouldBe("Terlambat");
    }

    [Fact]
    public void Render_FindingsStepsAndExempt_HaveARowEach()
    {
        using var workbook = Open(Samples.Laporan());

        Rows(workbook, "Temuan").ShouldBe(1 + 3);
        Value(workbook, "Temuan", "C3").ShouldBe("akurasi");
        Value(workbook, "Temuan", "E3").ShouldBe("17");
        Rows(workbook, "Langkah").ShouldBe(1 + 5);
        double.Parse(Value(workbook, "Langkah", "F4"), CultureInfo.InvariantCulture).ShouldBe(2405 / 1440d, 1e-9);
        Rows(workbook, "Data dikecualikan").ShouldBe(1 + 2);
        Value(workbook, "Data dikecualikan", "D2").ShouldBe("2");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    public void Render_TextThatLooksLikeFormula_IsNeutralised(string attack)
    {
        var report = Samples.Laporan();
        using var workbook = Open(report with { Hasil = [report.Hasil[0] with { PerangkatDaerah = attack }] });

        Value(workbook, "Hasil", "B2").ShouldBe("'" + attack);
        workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
    }

    [Fact]
    public void Render_TextXmlCannotHold_IsReplacedAndShortened()
    {
        var report = Samples.Laporan();
        var agency = "Dinas \u0001\uD800 <&> 😀" + new string('x', 40_000);

        using var workbook = Open(report with { Hasil = [report.Hasil[0] with { PerangkatDaerah = agency }] });

        Value(workbook, "Hasil", "B2").ShouldStartWith("Dinas \uFFFD\uFFFD <&> 😀xxx");
        Value(workbook, "Hasil", "B2").Length.ShouldBe(32_767);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook).ShouldBeEmpty();
    }

    [Fact]
    public void Render_SameDocumentAgain_GivesSameBytes()
    {
        DocumentRenderer.Render(Samples.Laporan()).Xlsx.Content.ToArray()
            .ShouldBe(DocumentRenderer.Render(Samples.Laporan()).Xlsx.Content.ToArray());
    }

    private static SpreadsheetDocument Open(LaporanDocument report) =>
        SpreadsheetDocument.Open(
            new MemoryStream(DocumentRenderer.Render(report).Xlsx.Content.ToArray()), isEditable: false);

    private static Worksheet Sheet(SpreadsheetDocument workbook, string name)
    {
        var sheet = workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(s => s.Name == name);
        return ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }

    private static int Rows(SpreadsheetDocument workbook, string sheet) =>
        Sheet(workbook, sheet).Descendants<Row>().Count();

    private static Cell Cell(SpreadsheetDocument workbook, string sheet, string address) =>
        Sheet(workbook, sheet).Descendants<Cell>().Single(c => c.CellReference == address);

    private static string Value(SpreadsheetDocument workbook, string sheet, string address) =>
        Cell(workbook, sheet, address).InnerText;

    private static uint Format(SpreadsheetDocument workbook, string sheet, string address) =>
        Cell(workbook, sheet, address).StyleIndex!;
}
