using System.IO.Compression;
using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>The content decides what a file is; its name is only held against it.</summary>
public sealed class FormatTests
{
    private static readonly DataStandard Standard =
        Tables.Standard("  - name: nama\n  - name: nilai\n    type: integer");
    private static readonly byte[] Xlsx = RawWorkbook.Of(
        """
        <row><c t="inlineStr"><is><t>nama</t></is></c><c t="inlineStr"><is><t>nilai</t></is></c></row>
        <row><c t="inlineStr"><is><t>A</t></is></c><c><v>1</v></c></row>
        """).Bytes();

    private static readonly byte[] Csv = "nama,nilai\nA,1\n"u8.ToArray();
    private static readonly byte[] Html = "<table><tr><td>nama<td>nilai<tr><td>A<td>1</table>"u8.ToArray();

    public static TheoryData<string, string, string?> Names => new()
    {
        { "xlsx", "data.xlsx", null },
        { "xlsx", "DATA.XLSM", null },
        { "xlsx", "data", null },
        { "xlsx", "data.v2", null },
        { "xlsx", "data.xls", nameof(Severity.Info) },
        { "xlsx", "data.csv", nameof(Severity.Warning) },
        { "csv", "data.csv", null },
        { "csv", "data.txt", null },
        { "csv", "data.xls", nameof(Severity.Warning) },
        { "csv", "data.xlsx", nameof(Severity.Warning) },
        { "html", "data.xls", nameof(Severity.Warning) },
        { "html", "data.html", null },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Open_NameThatDoesNotFit_IsToldAndTheContentRead(string content, string name, string? severity)
    {
        using var file = Open(content switch { "xlsx" => Xlsx, "csv" => Csv, _ => Html }, name);

        Tables.Rows(file.TypedTable()).ShouldBe([["A", "1"]]);
        var mismatch = file.Findings.SingleOrDefault(f => f.Code == FindingCodes.FormatMismatch);
        mismatch?.Severity.ToString().ShouldBe(severity);
        (mismatch is null).ShouldBe(severity is null);
    }

    [Theory]
    [InlineData("xl/workbook.bin", ".xlsb")]
    [InlineData("content.xml", ".ods")]
    [InlineData("word/document.xml", "Word")]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("Index/Document.iwa", "Numbers")]
    [InlineData("data.csv", "ZIP")]
    public void Open_OtherPackage_IsRefusedWithHowToSaveIt(string part, string word)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry(part).Open().Dispose();
        }

        Refused(stream.ToArray(), FindingCodes.UnsupportedFormat).ShouldContain(word);
    }

    [Fact]
    public void Open_BinaryWorkbookByItsContentType_IsRefused()
    {
        var book = new RawWorkbook { WorkbookType = "application/vnd.ms-excel.sheet.binary.macroEnabled.main" }.Sheet(
            "Data", "<worksheet/>");

        Refused(book.Bytes(), FindingCodes.UnsupportedFormat).ShouldContain(".xlsb");
    }

    [Theory]
    [InlineData("[Content_Types].xml", "<Types/>")]
    [InlineData("xl/workbook.xml", "<workbook/>")]
    [InlineData("xl/workbook.xml", "<workbook>")]
    [InlineData("_rels/.rels", "<Relationships")]
    public void Open_RequiredPartThatIsWrong_IsCorrupt(string part, string content) =>
        Refused(RawWorkbook.Of("<row/>").Part(part, content).Bytes(), FindingCodes.CorruptFile);

    [Theory]
    [InlineData("\u0009\0\u0004\0\u0002\0\u0010\0\0\0", "1995")]
    [InlineData("\u0009\u0008\u0008\0\0\u0005\u0005\0\0\0", "1995")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x", ".mht")]
    [InlineData("<?xml version=\"1.0\"?><data><row/></data>", "XML")]
    [InlineData("<html><frameset><frame src=\"a_files/sheet001.htm\"></frameset></html>", "frameset")]
    [InlineData("<html><body><p>Halaman</p></body></html>", "tanpa tabel")]
    [InlineData("<html><table><tr><td> &nbsp; </td></tr></table></html>", "tanpa tabel")]
    public void Open_WhatIsNoTable_SaysWhatToDo(string content, string word) =>
        Refused(Encoding.Latin1.GetBytes(content), FindingCodes.UnsupportedFormat).ShouldContain(word);

    private static string Refused(byte[] bytes, string code)
    {
        using var file = Open(bytes, "data.xls");
        file.IsReadable.ShouldBeFalse();
        var finding = file.Findings.Where(f => f.Severity == Severity.Error).ShouldHaveSingleItem();
        finding.Code.ShouldBe(code);
        return finding.Message;
    }

    private static TableFile Open(byte[] bytes, string name) =>
        TableFile.Open(new MemoryContent(bytes), name, Standard, RegionCodes.Kemendagri);
}
