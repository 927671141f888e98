using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>What is refused before anything is inflated, and what is only told.</summary>
public sealed class PackageSafetyTests
{
    private const string Rows =
        """
        <row><c t="inlineStr"><is><t>nama</t></is></c><c t="inlineStr"><is><t>nilai</t></is></c></row>
        <row><c t="inlineStr"><is><t>A</t></is></c><c><v>1</v></c></row>
        """;

    private const string Dtd = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    private const string SheetPart = "xl/worksheets/worksheet1.xml";

    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");

    private static readonly (string Code, ZipBytes.Lie Lie)[] Lies =
    [
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { LocalName = "xl/worksheets/worksheet2.xml" }),
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { LocalSize = 5 }),
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { Size = 20 }),
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { Size = 3_000_000_000 }),
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { Attributes = 0xA1ED0000 }),
        (FindingCodes.UnsafeFile, new ZipBytes.Lie { Size = uint.MaxValue }),
        (FindingCodes.UnsafeFile,
            new ZipBytes.Lie { Size = uint.MaxValue, Extra = [1, 0, 8, 0, 0, 0, 0, 0, 10, 0, 0, 0] }),
        (FindingCodes.PasswordProtected, new ZipBytes.Lie { Flags = 1 }),
        (FindingCodes.CorruptFile, new ZipBytes.Lie { Method = 12 }),
        (FindingCodes.CorruptFile, new ZipBytes.Lie { Size = 100_000 }),
        (FindingCodes.CorruptFile, new ZipBytes.Lie { Crc = 12345 }),
        (FindingCodes.CorruptFile, new ZipBytes.Lie { Offset = 999_999 }),
    ];

    [Theory]
    [InlineData("xl/vbaProject.bin", FindingCodes.Macros)]
    [InlineData("xl/macrosheets/sheet1.xml", FindingCodes.Macros)]
    [InlineData("xl/externalLinks/externalLink1.xml", FindingCodes.ExternalLink)]
    [InlineData("xl/embeddings/oleObject1.bin", FindingCodes.EmbeddedObject)]
    [InlineData("xl/activeX/activeX1.xml", FindingCodes.ActiveContent)]
    [InlineData("xl/connections.xml", FindingCodes.DataConnection)]
    [InlineData("xl/queryTables/queryTable1.xml", FindingCodes.DataConnection)]
    public void Open_ActivePart_IsAWarningAndTheCellsAreRead(string part, string code)
    {
        using var file = Tables.Open(RawWorkbook.Of(Rows).Part(part, "<x/>").Bytes(), Standard);

        Tables.Rows(file.TypedTable()).ShouldBe([["A", "1"]]);
        var finding = file.Findings.Single(f => f.Severity != Severity.Info);
        finding.Code.ShouldBe(code);
        finding.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void Open_DdeLink_IsNamedAsSuch()
    {
        var book = RawWorkbook.Of(Rows).Part("xl/externalLinks/externalLink1.xml",
            "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"x\"/></externalLink>");
        using var file = Tables.Open(book.Bytes(), Standard);

        file.Findings.ShouldContain(f => f.Code == FindingCodes.DdeLink);
    }

    [Theory]
    [InlineData("cmd|'/C calc'!A0", true)]
    [InlineData("MSEXCEL|'..\\..\\cmd.exe /c calc'!_xlbgnm.A1", true)]
    [InlineData("DDE(&quot;cmd&quot;;&quot;/C calc&quot;;&quot;x&quot;)", true)]
    [InlineData("IF(A1=&quot;|&quot;,Lain!B1,0)", false)]
    [InlineData("'A|B'!C1", false)]
    [InlineData("SUM(A1:A9)", false)]
    public void Open_FormulaThatStartsAProgram_IsNamedAtItsCell(string formula, bool isNamed)
    {
        var rows = Rows + $"<row><c t=\"inlineStr\"><is><t>B</t></is></c><c><f>{formula}</f><v>2</v></c></row>";
        using var file = Tables.Open(RawWorkbook.Of(rows).Bytes(), Standard);

        Tables.Rows(file.TypedTable()).ShouldBe([["A", "1"], ["B", "2"]]);
        file.Findings.Where(f => f.Code == FindingCodes.DdeLink).Select(f => f.Cell).ShouldBe(isNamed ? ["B3"] : []);
    }

    [Theory]
    [InlineData("iso-8859-1", true)]
    [InlineData("windows-1252", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-7", false)]
    [InlineData("shift_jis", false)]
    [InlineData("tidak-ada", false)]
    public void Open_PartThatDeclaresAnEncoding_IsReadInIt(string encoding, bool isRead)
    {
        var xml = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?><worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData>"
            + Rows.Replace(">A<", ">Café<", StringComparison.Ordinal) + "</sheetData></worksheet>";
        var book = RawWorkbook.Of(Rows);
        book.Parts[SheetPart] = (encoding == "utf-8" ? System.Text.Encoding.UTF8 : System.Text.Encoding.Latin1)
            .GetBytes(xml);

        using var file = Tables.Open(book.Bytes(), Standard);

        file.IsReadable.ShouldBe(isRead);
        if (isRead)
        {
            Tables.Rows(file.TypedTable()).ShouldBe([["Café", "1"]]);
        }
        else
        {
            file.Findings.ShouldContain(f => f.Code == FindingCodes.CorruptFile);
        }
    }

    [Fact]
    public void Open_ArchiveInsideTheWorkbook_IsToldAndNotRead()
    {
        var book = RawWorkbook.Of(Rows);
        book.Parts["xl/media/gambar.png"] = RawWorkbook.Of(Rows).Bytes();
        using var file = Tables.Open(book.Bytes(), Standard);

        file.Findings.ShouldContain(f => f.Code == FindingCodes.EmbeddedObject);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData(SheetPart)]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("_rels/.rels")]
    public void Open_DocumentTypeInAnyPart_IsRefused(string part) =>
        Refused(RawWorkbook.Of(Rows).Part(part, $"<?xml version=\"1.0\"?><!-- x -->{Dtd}<x>&b;</x>").Bytes(),
            FindingCodes.UnsafeFile);

    [Fact]
    public void Open_DocumentTypeBehindALongComment_IsFoundByTheReader() =>
        Refused(
            RawWorkbook.Of(Rows)
                .Part(SheetPart, $"<!--{new string('x', 20_000)}-->{Dtd}<worksheet><sheetData/></worksheet>").Bytes(),
            FindingCodes.UnsafeFile);

    [Fact]
    public void Open_DocumentTypeInCustomXml_IsToldBecauseItIsNeverRead()
    {
        using var file = Tables.Open(RawWorkbook.Of(Rows).Part("customXml/item1.xml", Dtd + "<x/>").Bytes(), Standard);

        file.Findings.ShouldContain(f => f.Code == FindingCodes.UnsafePart);
        file.IsReadable.ShouldBeTrue();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/xl/a.xml")]
    [InlineData("xl\\a.xml")]
    [InlineData("C:/a.xml")]
    [InlineData("xl/../../a.xml")]
    [InlineData("XL/Workbook.xml")]
    public void Open_PartNameThatIsNone_IsRefused(string name)
    {
        var book = RawWorkbook.Of(Rows);
        book.Bytes();
        book.Parts[name] = [.. "<x/>"u8];

        Refused(ZipBytes.Of(book, _ => null), FindingCodes.UnsafeFile);
    }

    [Fact]
    public void Open_HeaderThatLies_IsRefused()
    {
        foreach (var (code, lie) in Lies)
        {
            Refused(ZipBytes.Of(RawWorkbook.Of(Rows), name => name == SheetPart ? lie : null), code);
        }
    }

    [Fact]
    public void Open_OverlappingParts_IsRefused()
    {
        // Two entries over the same bytes, as an archive that inflates without end has them.
        var zip = new ZipBytes().Add("a.xml", [.. "<x/>"u8]);
        zip.Add("b.xml", [.. "<x/>"u8], new ZipBytes.Lie { Offset = 0, LocalName = "a.xml" });

        Refused(zip.Bytes(), FindingCodes.UnsafeFile);
    }

    [Fact]
    public void Open_TooManyParts_PassesTheLimit()
    {
        var book = RawWorkbook.Of(Rows);
        for (var i = 0; i < 200; i++)
        {
            book.Part($"xl/media/{i}.xml", "<x/>");
        }

        var options = new TableReadOptions { Limits = new ReadingLimits { Parts = 100 } };
        using var file = Tables.Open(book.Bytes(), Standard, options);

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.ReadingLimit);
    }

    public static TheoryData<string, ReadingLimits> SmallLimits => new()
    {
        { Rows, new ReadingLimits { Cells = 3 } },
        { Rows, new ReadingLimits { TextBytes = 3 } },
        { Rows, new ReadingLimits { StringBytes = 2 } },
        { Rows, new ReadingLimits { Depth = 3 } },
        { Rows, new ReadingLimits { Time = TimeSpan.FromSeconds(-1) } },
        { "<row><c t=\"s\"><v>0</v></c></row>", new ReadingLimits { SharedStrings = 1 } },
        { "<row><c t=\"s\"><v>0</v></c></row>", new ReadingLimits { SharedStringBytes = 3 } },
    };

    [Theory]
    [MemberData(nameof(SmallLimits))]
    public void Open_LimitPassed_IsAFindingThatSaysWhatToDo(string rows, ReadingLimits limits)
    {
        var bytes = RawWorkbook.Of(rows).Strings("<t>nama</t>", "<t>lain</t>").Bytes();
        using var file = Tables.Open(bytes, Standard, new TableReadOptions { Limits = limits });
        var findings = file.IsReadable ? file.Validate().Drain().Findings.Items : file.Findings;

        findings.ShouldContain(f => f.Code == FindingCodes.ReadingLimit && f.Message.Contains("unggah kembali"));
    }

    private static void Refused(byte[] bytes, string code)
    {
        using var file = Tables.Open(bytes, Standard);
        file.IsReadable.ShouldBeFalse();
        file.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code).ShouldBe([code]);
    }
}
