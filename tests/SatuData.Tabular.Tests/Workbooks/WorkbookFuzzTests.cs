using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>Whatever a workbook is made of, opening and reading it gives findings and never fails.</summary>
public sealed class WorkbookFuzzTests
{
    private const int Slices = 4;

    private static readonly DataStandard Standard = Tables.Standard(
        "  - name: nama\n  - name: nilai\n    type: integer\n  - name: tanggal\n    type: date");

    private const string Header =
        "<row r=\"1\"><c t=\"inlineStr\"><is><t>nama</t></is></c><c t=\"inlineStr\"><is><t>nilai</t></is></c></row>";

    private static readonly string[] Fragments =
    [
        "<", ">", "</c>", "</row>", "<row>", "<c r=\"A1\"", "<v>", "</v>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&",
        "&#0;", "&#xD800;", "&lol;",
        "\"", "'", "\0", "\u00FF", "r=\"ZZZZZZ9\"", "t=\"s\"", "s=\"99999999999\"", "<v>99999999999999999999</v>",
        "_xD83D_", "<mergeCell ref=\"A1:A0\"/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>", "<sheetData>", "</sheetData>", "1e308", "-",
        "xmlns=\"\"",
    ];

    /// <summary>
    /// 1,280 workbooks: in each slice 320 with bytes or markup or parts damaged, of both kinds of workbook.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_DamagedWorkbooks_NeverThrows(int slice)
    {
        var xlsx = Sample().Bytes();
        var xls = new TestXls().Sheet("Data", Rows(40), merges: [(0, 0, 0, 2)], hiddenRows: [3]).Sheet("Lain", Rows(5))
            .Bytes();
        for (var seed = slice; seed < 320 * Slices; seed += Slices)
        {
            var random = new Random(seed);
            var bytes = (seed / Slices % 8) switch
            {
                0 => Flip(random, xlsx),
                1 => xlsx[..random.Next(xlsx.Length)],
                2 or 3 => DamageMarkup(random),
                4 or 5 => DamageParts(random),
                6 => Flip(random, xls),
                _ => random.Next(2) == 0 ? xls[..random.Next(xls.Length)] : Flip(random, xls, within: 1024),
            };
            ReadAll(new MemoryContent(bytes), $"seed {seed}");
        }
    }

    [Fact]
    public void Read_DamagedWebPagesAndXml_NeverThrows()
    {
        string[] pages =
        [
            "<html><table><caption>a</caption><tr><th>nama<th colspan=2>nilai</tr><tr><td rowspan=3>a &amp; b<td>1<td>2</table><p>x</html>",
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet Name=\"a\"><Table><Row Index=\"2\">"
                + "<Cell MergeAcross=\"1\"><Data Type=\"String\">nama</Data></Cell></Row></Table></Worksheet></Workbook>",
        ];
        string[] fragments = [.. Fragments, "<table>", "</table>", "<td colspan=99999999>", "<tr>", "<script>",
            "rowspan=-1", "</", "<Row Index=\"1\">", "Span=\"9\""];
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            ReadAll(new MemoryContent(Encoding.UTF8.GetBytes(Insert(random, pages[seed % 2], fragments))),
                $"page {seed}");
        }
    }

    [Fact]
    public void Read_PartThatInflatesTo10Gigabytes_IsRefused() =>
        ReadAll(HostileContent.Inflating(10_240), "10 GB").ShouldContain(FindingCodes.UnsafeFile);

    [Fact]
    public void Read_BillionLaughs_IsRefused()
    {
        var entities = string.Concat(Enumerable.Range(1, 10)
            .Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat($"&a{i - 1};", 10))}\">"));
        var book = RawWorkbook.Of("").Part(
            "xl/sharedStrings.xml", $"<!DOCTYPE x [<!ENTITY a0 \"ha\">{entities}]><sst><si><t>&a10;</t></si></sst>");

        ReadAll(new MemoryContent(book.Bytes()), "entities").ShouldContain(FindingCodes.UnsafeFile);
    }

    [Fact]
    public void Read_DeepNesting_PassesTheLimit()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        ReadAll(new MemoryContent(RawWorkbook.Of(deep).Bytes()), "xml").ShouldContain(FindingCodes.ReadingLimit);
        ReadAll(new MemoryContent(Encoding.ASCII.GetBytes("<table><tr><td>nama<td>nilai<tr><td>A<td>1<tr><td>"
            + string.Concat(Enumerable.Repeat("<tr><td><table>", 50_000)))), "html")
            .ShouldContain(FindingCodes.ReadingLimit);
    }

    [Fact]
    public void Read_RelationshipsInACircle_EndInAFinding()
    {
        var book = RawWorkbook.Of("<row/>")
            .Part("_rels/.rels",
                RawWorkbook.Relationships("<Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"_rels/.rels\"/>"))
            .Part("xl/_rels/workbook.xml.rels", RawWorkbook.Relationships(
                "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"workbook.xml\"/><Relationship Id=\"s\" Type=\"x/sharedStrings\" Target=\"workbook.xml\"/>"));

        ReadAll(new MemoryContent(book.Bytes()), "circle").ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_WholeSheetOfEmptyCells_IsAnEmptyTable() =>
        // What is meant is that blank cells cost no cells of the limit; how fast this machine is now is not.
        ReadAll(HostileContent.WholeSheet(Header, "<c s=\"1\"/>"), "whole sheet",
            new ReadingLimits { Time = TimeSpan.FromMinutes(5) })
            .ShouldContain(FindingCodes.EmptyTable);

    [Fact]
    public void Read_WholeSheetOfValues_PassesTheLimit() =>
        ReadAll(HostileContent.WholeSheet(Header, "<c><v>1</v></c>"), "whole sheet of values",
            new ReadingLimits { Cells = 2_000_000 })
            .ShouldContain(FindingCodes.ReadingLimit);

    [Fact]
    public void Read_LongTextThatEveryCellShares_PassesTheLimit()
    {
        // 32,767 characters, asked for by cells that take three bytes each when packed.
        var book = RawWorkbook.Of(Header + string.Concat(Enumerable.Range(2, 4000)
            .Select(r => $"<row r=\"{r}\">{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 60))}</row>")))
            .Strings($"<t>{new string('x', 32_767)}</t>");

        ReadAll(new MemoryContent(book.Bytes()), "text").ShouldContain(FindingCodes.ReadingLimit);
    }

    private static HashSet<string> ReadAll(UploadContent content, string what, ReadingLimits? limits = null)
    {
        using var file = TableFile.Open(content, "uji.xlsx", Standard, RegionCodes.Kemendagri, new TableReadOptions
        {
            Limits = limits ?? ReadingLimits.Default,
        });
        var codes = file.Findings.Select(f => f.Code).ToHashSet();
        if (file.IsReadable)
        {
            codes.UnionWith(file.Validate().Drain().Findings.Items.Select(f => f.Code));
        }
        else
        {
            codes.ShouldNotBeEmpty(what);
        }

        return codes;
    }

    private static byte[] Flip(Random random, byte[] bytes, int within = int.MaxValue)
    {
        var damaged = (byte[])bytes.Clone();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            damaged[random.Next(Math.Min(within, damaged.Length))] = (byte)random.Next(256);
        }

        return damaged;
    }

    private static byte[] DamageMarkup(Random random)
    {
        var book = Sample();
        book.Bytes();
        var names = book.Parts.Keys.ToArray();
        var name = random.Next(2) == 0 ? "xl/worksheets/worksheet1.xml" : names[random.Next(names.Length)];
        book.Parts[name] = Encoding.UTF8.GetBytes(Insert(random, Encoding.UTF8.GetString(book.Parts[name]), Fragments));
        return book.Bytes();
    }

    private static string Insert(Random random, string text, string[] fragments)
    {
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var cut = random.Next(3) == 0 ? Math.Min(random.Next(20), text.Length - at) : 0;
            text = text[..at] + fragments[random.Next(fragments.Length)] + text[(at + cut)..];
        }

        return text;
    }

    /// <summary>Parts taken out, given each other's content, doubled under another name, or cut.</summary>
    private static byte[] DamageParts(Random random)
    {
        var book = Sample();
        book.Bytes();
        var names = book.Parts.Keys.ToArray();
        var (one, other) = (names[random.Next(names.Length)], names[random.Next(names.Length)]);
        switch (random.Next(5))
        {
            case 0:
                book.Parts.Remove(one);
                return ZipBytes.Of(book, _ => null);
            case 1:
                (book.Parts[one], book.Parts[other]) = (book.Parts[other], book.Parts[one]);
                return book.Bytes();
            case 2:
                book.Parts[one.ToUpperInvariant()] = book.Parts[other];
                return book.Bytes();
            case 3:
                book.Parts[one] = book.Parts[one][..random.Next(book.Parts[one].Length)];
                return book.Bytes();
            default:
                return ZipBytes.Of(book, name => name != one ? null : new ZipBytes.Lie
                {
                    Size = random.Next(2) == 0 ? (uint)random.Next() : null,
                    Offset = random.Next(2) == 0 ? (uint)random.Next(2000) : null,
                    Crc = random.Next(2) == 0 ? (uint)random.Next() : null,
                });
        }
    }

    private static RawWorkbook Sample()
    {
        var rows = new StringBuilder();
        for (var row = 1; row <= 40; row++)
        {
            rows.Append(row == 1
                ? "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                : $"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>Nama {row}</t></is></c><c r=\"B{row}\"><f>1</f><v>{row}</v></c><c r=\"C{row}\" s=\"1\"><v>45000</v></c></row>");
        }

        return RawWorkbook.Of(rows.ToString(), "<mergeCells><mergeCell ref=\"A9:B9\"/></mergeCells>",
            "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>")
            .Strings("<t>nama</t>", "<t>nilai</t>", "<r><t>tang</t></r><r><t>gal</t></r>").Styles("0", "dd/mm/yyyy");
    }

    private static object?[][] Rows(int count) =>
        [["nama", "nilai", "tanggal"], .. Enumerable.Range(1, count)
            .Select(i => new object?[] { $"Nama {i}", i, (45000.0, 1), i % 2 == 0 })];
}
