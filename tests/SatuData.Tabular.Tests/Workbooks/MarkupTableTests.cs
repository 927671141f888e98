using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>Tables saved as a web page, or as the XML of Excel 2003.</summary>
public sealed class MarkupTableTests
{
    static MarkupTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>", "a|b;1|2")]
    [InlineData("<TABLE><TR><TD>a<TD>b<TR><TD>1<TD>2</TABLE>", "a|b;1|2")]
    [InlineData("<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>", "a;1")]
    [InlineData("<table><tr><td>  Gading\r\n  <b>Rejo</b><br>Timur </td></tr></table>", "Gading Rejo Timur")]
    [InlineData("<table><tr><td>A &amp; B&nbsp;&eacute;&#8364;</td></tr></table>", "A & B\u00A0é€")]
    [InlineData(
        "<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "a||b;1|2|3")]
    [InlineData(
        "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>", "a|b;|c;d")]
    [InlineData("<h1>Judul</h1><p>Tahun 2024</p><table><tr><td>a</td></tr></table>Sumber: BPS",
        "Judul;Tahun 2024;a;Sumber: BPS")]
    [InlineData("<table><caption>Judul</caption><tr><td>a</td></tr></table>", "Judul;a")]
    [InlineData("<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>", "a;;b")]
    [InlineData("<table><tr><td>luar<table><tr><td>dalam</td></tr></table></td></tr></table>", "luar;dalam")]
    [InlineData(
        "<!-- <table><tr><td>x</td></tr></table> --><style>td{a:b}</style><script>'</td>'<td>y</script><table><tr><td>a</td></tr></table>", "a")]
    [InlineData("<table><tr><td x:num=\"1234.5\">1.234,5</td><td x:num>7</td><td x:num=\"0.5\">50%</td></tr></table>",
        "Number:1234.5|7|50%")]
    [InlineData("<table><tr><td>a</td></tr><tr></tr><tr><td>b", "a;;b")]
    [InlineData("<table><tr><td title='a>b' = x>1 < 2</td></tr></table", "1 < 2")]
    public void Read_WebPage_GivesTheRowsThatExcelShows(string page, string expected) =>
        Show(page, SourceFormat.Html).ShouldBe(expected);

    [Fact]
    public void Describe_SpansAndHiddenRows_AreFacts()
    {
        var book = Open(Encoding.UTF8.GetBytes(
            """
            <table><tr><td colspan=3>Judul</td></tr><tr style='mso-height:0; display: none'><td>x</td></tr>
            <tr><td rowspan="2" colspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>
            """), SourceFormat.Html);

        book.Describe(0).Merges.Select(m => m.ToString()).ShouldBe(["A1:C1", "A3:B4"]);
        book.Describe(0).HiddenRows.Single().FirstRow.ShouldBe(2);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    [InlineData("windows-1250")]
    public void Read_WebPageInAnyEncoding_IsText(string encoding)
    {
        var page = $"<meta charset={encoding}><table><tr><td>é</td></tr></table>";

        var rows = SheetText.Rows(Open(Encoding.GetEncoding(encoding).GetBytes(page), SourceFormat.Html));

        rows.ShouldBe([["é"]]);
    }

    [Fact]
    public void Read_XmlWorkbook_HasKindsGapsMergesAndHiddenThings()
    {
        var book = Open(Encoding.UTF8.GetBytes(
            """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
             <Styles><Style ss:ID="s1"><NumberFormat ss:Format="Percent"/></Style></Styles>
             <Worksheet ss:Name="Petunjuk"><Table/><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
             <Worksheet ss:Name="Data"><Table><Column/><Column ss:Hidden="1" ss:Span="1"/>
              <Row><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Ju<B xmlns="x">dul</B></Data></Cell><Cell/><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
              <Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="s1"><Data ss:Type="Number">0.5</Data></Cell>
               <Cell><Data ss:Type="Number">1234.50</Data></Cell><Cell><Data ss:Type="DateTime">2024-12-31T00:00:00.000</Data></Cell>
               <Cell ss:Formula="=1"/><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>
             </Table></Worksheet></Workbook>
            """), SourceFormat.SpreadsheetXml);

        book.Sheets.Select(s => (s.Name, s.IsHidden)).ShouldBe([("Petunjuk", true), ("Data", false)]);
        SheetText.Rows(book, 1).ShouldBe(
            [
                ["Judul", "", "", "Boolean:true"],
                [],
                ["", "Percent:50%", "Number:1234.5", "Date:2024-12-31", "FormulaWithoutValue:", "Error:#N/A"],
            ]);
        var facts = book.Describe(1);
        facts.Merges.Single().ToString().ShouldBe("A1:B2");
        facts.HiddenRows.Single().FirstRow.ShouldBe(3);
        facts.HiddenColumns.ShouldBe([1, 2]);
    }

    private static string Show(string page, SourceFormat format) =>
        string.Join(';', SheetText.Rows(Open(Encoding.UTF8.GetBytes(page), format)).Select(r => string.Join('|', r)));

    private static WorkbookSource Open(byte[] bytes, SourceFormat format) =>
        Workbook.Open(new MemoryContent(bytes), format, ReadingLimits.Default);
}
