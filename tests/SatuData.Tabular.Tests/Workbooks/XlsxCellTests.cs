using System.Text;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Workbooks;

public sealed class XlsxCellTests
{
    [Theory]
    [InlineData("<c r=\"A1\"><v>12</v></c>", "Number:12")]
    [InlineData("<c r=\"A1\"><v> 12 </v></c>", "Number:12")]
    [InlineData("<c r=\"A1\"><v>-0.5</v></c>", "Number:-0.5")]
    [InlineData("<c r=\"A1\"><v>0.30000000000000004</v></c>", "Number:0.3")]
    [InlineData("<c r=\"A1\"><v>1.5E+3</v></c>", "Number:1500")]
    [InlineData("<c r=\"A1\"><v>2.50</v></c>", "Number:2.5")]
    [InlineData("<c r=\"A1\"><v>007</v></c>", "Number:7")]
    [InlineData("<c r=\"A1\"><v>-0</v></c>", "Number:0")]
    [InlineData("<c r=\"A1\"><v>.5</v></c>", "Number:0.5")]
    [InlineData("<c r=\"A1\"><v>5.</v></c>", "Number:5")]
    [InlineData("<c r=\"A1\"><v>123456789012345</v></c>", "Number:123456789012345")]
    [InlineData("<c r=\"A1\"><v>1810012345678901</v></c>", "LossyNumber:1810012345678901")]
    [InlineData("<c r=\"A1\"><v>NaN</v></c>", "NaN")]
    [InlineData("<c r=\"A1\"><v>1e999</v></c>", "1e999")]
    [InlineData("<c r=\"A1\"><v>12,5</v></c>", "12,5")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "Boolean:true")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>0</v></c>", "Boolean:false")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", "Error:#REF!")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>A2</f><v>hasil</v></c>", "hasil")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>Gading Rejo</t></is></c>", "Gading Rejo")]
    [InlineData(
        "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>Gading </t></r><r><t>Rejo</t></r><rPh><t>x</t></rPh></is></c>", "Gading Rejo")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>#N/A</t></is></c>", "Error:#N/A")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>A &amp; B &lt;&#233;&#x1F600;&gt;</t></is></c>", "A & B <é😀>")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x0041_</t></is></c>", "a\rbA")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>_xD83D__xDE00_ _x00_</t></is></c>", "😀 _x00_")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", " a ")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a<!-- x -->b<![CDATA[<&>]]>c</t></is></c>", "ab<&>c")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>a\r\nb</t></is></c>", "a\nb")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2024-12-31</v></c>", "Date:2024-12-31")]
    [InlineData("<c r=\"A1\" t=\"d\"><v>2024-12-31T08:30:00</v></c>", "Date:2024-12-31 08:30:00")]
    [InlineData("<c r=\"A1\"><f>B1</f></c>", "FormulaWithoutValue:")]
    [InlineData("<c r=\"A1\"><f>B1</f><v/></c>", "FormulaWithoutValue:")]
    [InlineData("<c r=\"A1\"><f>B1</f><v></v></c>", "FormulaWithoutValue:")]
    [InlineData("<c r=\"A1\"><f>B1</f><v>3</v></c>", "Number:3")]
    [InlineData(
        "<c r=\"A1\" t=\"n\" cm=\"1\" vm=\"2\" ph=\"1\"><v>3</v><extLst><ext><c><v>9</v></c></ext></extLst></c>",
        "Number:3")]
    [InlineData("<c t='n' r='A1' ><v >3</v ></c >", "Number:3")]
    public void Read_Cell_IsTextAndKindAsAPersonSeesIt(string cell, string expected)
    {
        using var rows = RawWorkbook.Of($"<row r=\"1\">{cell}</row>").Open().OpenSheet(0);

        SheetText.Rows(rows).ShouldHaveSingleItem().ShouldBe([expected]);
        rows.Problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("14", "45657", "Date:2024-12-31")]
    [InlineData("22", "45657.5", "Date:2024-12-31 12:00:00")]
    [InlineData("20", "0.25", "Time:06:00:00")]
    [InlineData("14", "0.25", "Time:06:00:00")]
    [InlineData("46", "1.5", "Time:36:00:00")]
    [InlineData("10", "0.853", "Percent:85.3%")]
    [InlineData("9", "1", "Percent:100%")]
    [InlineData("dd/mm/yyyy", "45657", "Date:2024-12-31")]
    [InlineData("[$-421]dd mmmm yyyy;@", "45657", "Date:2024-12-31")]
    [InlineData("mmm-yy", "45657", "Date:2024-12-31")]
    [InlineData("mmmm", "45657", "Date:2024-12-31")]
    [InlineData("[h]:mm:ss", "0.5", "Time:12:00:00")]
    [InlineData("h:mm AM/PM", "0.75", "Time:18:00:00")]
    [InlineData("0.00%", "0.5", "Percent:50%")]
    [InlineData("#,##0.00", "1234.5", "Number:1234.5")]
    [InlineData("\"Rp\"#,##0", "1234", "Number:1234")]
    [InlineData("0.00E+00", "1234", "Number:1234")]
    [InlineData("[Red]0;[Blue]-0", "5", "Number:5")]
    [InlineData("0 \"hari\"", "5", "Number:5")]
    [InlineData("0\\d", "5", "Number:5")]
    [InlineData("General", "5", "Number:5")]
    [InlineData("14", "60", "Date:1900-02-28")]
    [InlineData("14", "1", "Date:1900-01-01")]
    [InlineData("14", "-5", "Number:-5")]
    [InlineData("14", "9999999", "Number:9999999")]
    public void Read_FormattedNumber_IsWhatTheFormatMakesOfIt(string format, string value, string expected)
    {
        var book = RawWorkbook.Of($"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{value}</v></c></row>").Styles("0", format);

        SheetText.Rows(book.Open())[0].ShouldBe([expected]);
    }

    [Fact]
    public void Read_1904Workbook_CountsFrom1904()
    {
        var book = new RawWorkbook { Properties = "<workbookPr date1904=\"1\"/>" }
            .Sheet("Data",
                $"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData><row><c s=\"1\"><v>44195</v></c></row></sheetData></worksheet>")
            .Styles("0", "14").Open();

        book.Uses1904.ShouldBeTrue();
        SheetText.Rows(book)[0].ShouldBe(["Date:2024-12-31"]);
    }

    [Fact]
    public void Read_SharedStrings_PlainAndRichWithoutPhonetics()
    {
        var book = RawWorkbook.Of(
            """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>""")
            .Strings("<t>Pringsewu</t>", "<r><rPr><b/></rPr><t>Laki</t></r><r><t>-laki</t></r>",
                "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>", "<t/>");

        SheetText.Rows(book.Open())[0].ShouldBe(["Pringsewu", "Laki-laki", "東京"]);
    }

    [Fact]
    public void Read_MissingAddresses_FollowEachOther()
    {
        var rows = SheetText.Rows(RawWorkbook.Of(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>").Open());

        rows.ShouldBe([["Number:1", "Number:2"], [], [], ["", "", "Number:3", "Number:4"], ["Number:5"]]);
    }

    [Fact]
    public void Read_CellsOutOfOrder_StandWhereTheyBelong()
    {
        SheetText.Rows(RawWorkbook.Of("<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>").Open())
            .ShouldBe([["Number:1", "", "Number:3"]]);
    }

    [Fact]
    public void Read_StrictVariantWithPrefixes_IsTheSame()
    {
        var book = new RawWorkbook { RelationshipRoot = "http://purl.oclc.org/ooxml/officeDocument/relationships" }
            .Sheet("Data",
                $"""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <!-- keterangan --><x:worksheet xmlns:x="{RawWorkbook.Strict}"><x:cols><x:col min="2" max="3" hidden="1"/></x:cols>
                <x:sheetData>
                  <x:row r="1" hidden="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row>
                </x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>
                """).Open();

        SheetText.Rows(book).ShouldBe([["a"]]);
        var facts = book.Describe(0);
        facts.Merges.Single().ToString().ShouldBe("A1:B2");
        facts.HiddenColumns.ShouldBe([1, 2]);
        facts.HiddenRows.Single().FirstRow.ShouldBe(1);
    }

    [Fact]
    public void Read_Utf16Part_IsTheSame()
    {
        var book = RawWorkbook.Of("");
        book.Parts["xl/worksheets/worksheet1.xml"] = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(
            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>é</t></is></c></row></sheetData></worksheet>")];

        SheetText.Rows(book.Open()).ShouldBe([["é"]]);
    }

    [Theory]
    [InlineData("/xl/lain/isi.xml")]
    [InlineData("lain/isi.xml")]
    [InlineData("../xl/./lain/isi.xml")]
    [InlineData("lain/i%73i.xml")]
    public void Read_PartNames_ResolveFromRootAndFromTheWorkbook(string target)
    {
        var book = RawWorkbook.Of("")
            .Part("xl/lain/isi.xml", "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>")
            .Part("xl/_rels/workbook.xml.rels",
                RawWorkbook.Relationships($"<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"{target}\"/>"));

        SheetText.Rows(book.Open()).ShouldBe([["Number:7"]]);
    }

    [Fact]
    public void Sheets_InTheWorkbooksOrder_WithoutChartsAndDialogs()
    {
        const string empty = "<worksheet><sheetData/></worksheet>";
        var book = new RawWorkbook().Sheet("Satu", empty).Sheet("Grafik", "<chartsheet/>", kind: "chartsheet")
            .Sheet("Dua", empty, "hidden")
            .Sheet("Dialog", "<dialogsheet/>", kind: "dialogsheet").Sheet("Tiga", empty, "veryHidden").Open();

        book.Sheets.Select(s => (s.Index, s.Name, s.IsHidden))
            .ShouldBe([(0, "Satu", false), (1, "Dua", true), (2, "Tiga", true)]);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></row>")]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"1048577\"/>")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1><v>1</v></c></row>")]
    public void Read_Damage_IsAProblemNotAnException(string rows)
    {
        using var cursor = RawWorkbook.Of(rows).Open().OpenSheet(0);
        while (cursor.Read())
        {
        }

        cursor.Problem!.Code.ShouldBe(FindingCodes.CorruptFile);
    }

    [Fact]
    public void Read_SharedStringThatIsNotThere_IsNamedByItsCell()
    {
        using var cursor = RawWorkbook.Of("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>5</v></c></row>").Strings("<t>a</t>")
            .Open().OpenSheet(0);
        while (cursor.Read())
        {
        }

        cursor.Problem!.Cell.ShouldBe("B3");
        cursor.Problem.Sheet.ShouldBe("Data");
    }

    [Fact]
    public void Read_PhantomRange_HasOnlyTheRealColumn()
    {
        var phantom = string.Concat(Enumerable.Range(1, 755).Select(r =>
            $"<row r=\"{r}\"><c r=\"A{r}\"><v>{r}</v></c>" + string.Concat(Enumerable.Repeat("<c s=\"0\"/>", 1012))
                + "</row>"));

        var rows = SheetText.Rows(RawWorkbook.Of(phantom).Open());

        rows.Count.ShouldBe(755);
        rows.ShouldAllBe(r => r.Length == 1);
    }
}
