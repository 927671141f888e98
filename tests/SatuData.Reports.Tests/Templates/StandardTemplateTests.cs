using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Reports.Templates;
using SatuData.Reports.Tests.Annotating;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Reports.Tests.Templates;

public sealed class StandardTemplateTests
{
    private static readonly DataStandard Penduduk = StandardLibrary.Shipped.Find("penduduk-kecamatan")!;

    public static TheoryData<string> Standards() => [.. StandardLibrary.Shipped.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void Write_EveryShippedStandard_IsWhatSpreadsheetsAccept(string id)
    {
        var template = Template(StandardLibrary.Shipped.Find(id)!, "18.10");

        Annotated.Faults(template).ShouldBeEmpty();
        Annotated.Look(template, workbook =>
        {
            var rules = Annotated.Sheet(workbook, "Data").Worksheet.Descendants<DataValidation>().ToList();
            rules.ShouldNotBeEmpty();
            rules.ShouldAllBe(r => r.Error!.Value!.Length <= 255 && r.Prompt!.Value!.Length <= 255
                && r.PromptTitle!.Value!.Length <= 32);
            rules.Where(r => r.Type! == DataValidationValues.List)
                .ShouldAllBe(r => r.Formula1!.Text.StartsWith("'_satudata'!$"));
            workbook.Workbook.Descendants<Sheet>()
                .Single(s => s.Name == "_satudata").State!.Value.ShouldBe(SheetStateValues.VeryHidden);
            return 0;
        });
    }

    [Fact]
    public void Write_Region_FillsItsCodesAndNames()
    {
        var template = Template(Penduduk, "18.10");

        Annotated.Look(template, workbook =>
        {
            Annotated.Cell(workbook, "Data", "C5")!.InnerText.ShouldBe("18.10.01");
            Annotated.Cell(workbook, "Data", "D5")!.InnerText.ShouldBe("Pringsewu");
            Annotated.Cell(workbook, "Data", "C13")!.InnerText.ShouldStartWith("18.10.");
            Annotated.Cell(workbook, "Data", "C14").ShouldBeNull();
            return 0;
        });
    }

    [Fact]
    public void Write_FilledIn_ValidatesCleanly()
    {
        var filled = Fill(Template(Penduduk, "18.10"));

        using var table = TableFile.Open(new MemoryContent(filled), "isi.xlsx", Penduduk, RegionCodes.Kemendagri);
        var result = table.Check();

        result.Rows.ShouldBe(9);
        result.Findings.Items.Where(f => f.Severity != Severity.Info).ShouldBeEmpty();
        result.Findings.CountOf(FindingCodes.SheetChoice).ShouldBe(0);
    }

    [Fact]
    public void Open_TemplateOfAnotherStandard_IsNamed()
    {
        using var table = TableFile.Open(
            new MemoryContent(Template(Penduduk, "")), "isi.xlsx", StandardLibrary.Shipped.Find("sekolah")!,
            RegionCodes.Kemendagri);

        var finding = table.Findings.Single(f => f.Code == FindingCodes.WrongTemplate);
        finding.Severity.ShouldBe(Severity.Error);
        finding.Message.ShouldContain("penduduk-kecamatan");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Open_TemplateOfAnotherVersion_IsNamed(bool hasProperties)
    {
        var template = Fill(Template(Penduduk, "18.10"), hasProperties);

        using var table = TableFile.Open(
            new MemoryContent(template), "isi.xlsx", Penduduk with { Version = 2, Hash = new string('0', 64) },
            RegionCodes.Kemendagri);

        var finding = table.Findings.Single(f => f.Code == FindingCodes.StaleTemplate);
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldContain("versi 1");
        table.Check().Findings.Errors.ShouldBe(0);
    }

    [Fact]
    public void Write_AnnotatedTemplate_IsStillRecognised()
    {
        var annotated = Annotated.Annotate(Template(Annotated.Standard, ""));

        Annotated.Faults(annotated).ShouldBeEmpty();
        using var table = TableFile.Open(new MemoryContent(annotated), "isi.xlsx", Penduduk, RegionCodes.Kemendagri);
        table.Findings.ShouldContain(f => f.Code == FindingCodes.WrongTemplate);
    }

    private static byte[] Template(DataStandard standard, string region)
    {
        using var target = new MemoryStream();
        StandardTemplate.Write(
            new TemplateRequest { Standard = standard, Regions = RegionCodes.Kemendagri, Region = region }, target);
        return target.ToArray();
    }

    // Types numbers into the rows that have a region, as a person would.
    private static byte[] Fill(byte[] template, bool keepProperties = true)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            foreach (var row in Annotated.Sheet(document.WorkbookPart!, "Data").Worksheet.Descendants<Row>()
                .Where(r => r.RowIndex! >= 5u))
            {
                (int Column, string Value)[] typed =
                    [(0, "2026"), (1, "1"), (4, "100"), (5, "120"), (6, "220"), (7, "60"), (8, "12.5"), (9, "17.6")];
                foreach (var (column, value) in typed)
                {
                    var cell = row.Elements<Cell>().ElementAt(column);
                    cell.RemoveAllChildren();
                    cell.DataType = null;
                    cell.Append(new CellValue(value));
                }
            }

            if (!keepProperties)
            {
                document.DeletePart(document.CustomFilePropertiesPart!);
            }
        }

        return stream.ToArray();
    }
}
