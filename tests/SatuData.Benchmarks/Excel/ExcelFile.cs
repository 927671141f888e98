using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace SatuData.Benchmarks.Excel;

/// <summary>
/// The generated workbook: the columns of the ingest benchmark, in every way that cells are kept: shared and inline
/// texts, numbers with and
/// without fractions, days as styled numbers, truth values. The same for the same number of rows.
/// </summary>
internal static class ExcelFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly string[] Columns =
    [
        "tahun", "bulan", "kode_kecamatan", "nama_kecamatan", "kategori", "nomor", "uraian", "jumlah", "laki_laki",
        "perempuan", "nilai",
        "rasio", "tanggal", "aktif", "catatan",
    ];

    private static readonly string[] Categories = ["Sawah Irigasi", "Sawah Tadah Hujan", "Sawah Rawa", "Ladang"];
    private static readonly string[] Words =
        ["panen", "gabah", "beras", "jagung", "kedelai", "kopi", "lada", "kakao", "cengkeh", "karet"];
    private static readonly string[] Districts =
        ["Pringsewu", "Gading Rejo", "Ambarawa", "Pardasuka", "Pagelaran", "Banyumas", "Adiluwih", "Sukoharjo",
            "Pagelaran Utara"];

    public static void Write(string path, int rows)
    {
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml",
            $"""
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml"
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
            """);
        Add(archive, "_rels/.rels",
            $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Add(archive, "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/></Relationships>
            """);
        Add(archive, "xl/workbook.xml",
            $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Add(archive, "xl/styles.xml",
            $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        var strings = new Dictionary<string, int>();
        using (var writer = Open(archive, "xl/worksheets/sheet1.xml"))
        {
            WriteSheet(writer, rows, strings);
        }

        using (var writer = Open(archive, "xl/sharedStrings.xml"))
        {
            writer.Write($"<sst xmlns=\"{Main}\" uniqueCount=\"{strings.Count}\">");
            foreach (var text in strings.OrderBy(s => s.Value))
            {
                writer.Write($"<si><t>{text.Key}</t></si>");
            }

            writer.Write("</sst>");
        }
    }

    private static void WriteSheet(StreamWriter writer, int rows, Dictionary<string, int> strings)
    {
        var random = new Random(20261125);
        writer.Write($"<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:O{rows + 1}\"/><sheetData>");
        writer.Write("<row r=\"1\" spans=\"1:15\">");
        for (var i = 0; i < Columns.Length; i++)
        {
            writer.Write($"<c r=\"{(char)('A' + i)}1\" t=\"s\"><v>{Index(strings, Columns[i])}</v></c>");
        }

        writer.Write("</row>");
        var line = new StringBuilder();
        for (var row = 2; row <= rows + 1; row++)
        {
            line.Clear();
            Append(line, row, random, strings);
            writer.Write(line);
        }

        writer.Write(
            "</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
    }

    private static void Append(StringBuilder line, int row, Random random, Dictionary<string, int> strings)
    {
        var men = random.Next(10_000);
        var women = random.Next(10_000);
        var district = random.Next(9);
        var note = random.Next(20) == 0 ? "perlu dicek &amp; dilengkapi" : null;
        var words = $"{Words[random.Next(10)]} {Words[random.Next(10)]} {Words[random.Next(10)]} {random.Next(1000)}";
        line.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:15\">");
        Number(line, 'A', row, (2020 + random.Next(7)).ToString(CultureInfo.InvariantCulture));
        Number(line, 'B', row, random.Next(1, 13).ToString(CultureInfo.InvariantCulture));
        Shared(line, 'C', row, strings, $"18.10.0{district + 1}");
        Shared(line, 'D', row, strings, Districts[district]);
        Shared(line, 'E', row, strings, Categories[random.Next(4)]);
        Inline(line, 'F', row,
            string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (row % 26))}{row:000000000}"));
        Shared(line, 'G', row, strings, words);
        Number(line, 'H', row, (men + women).ToString(CultureInfo.InvariantCulture));
        Number(line, 'I', row, men.ToString(CultureInfo.InvariantCulture));
        Number(line, 'J', row, women.ToString(CultureInfo.InvariantCulture));
        Number(line, 'K', row, (random.Next(1_000_000_000) / 100.0).ToString("R", CultureInfo.InvariantCulture));
        Number(line, 'L', row, (random.Next(100_000) / 10000.0).ToString("R", CultureInfo.InvariantCulture));
        line.Append(CultureInfo.InvariantCulture, $"<c r=\"M{row}\" s=\"1\"><v>{43831 + random.Next(2500)}</v></c>");
        line.Append(CultureInfo.InvariantCulture, $"<c r=\"N{row}\" t=\"b\"><v>{random.Next(2)}</v></c>");
        if (note is not null)
        {
            Shared(line, 'O', row, strings, note);
        }

        line.Append("</row>");
    }

    private static void Number(StringBuilder line, char column, int row, string value) =>
        line.Append(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\"><v>{value}</v></c>");

    private static void Shared(StringBuilder line, char column, int row, Dictionary<string, int> strings,
        string text) =>
        line.Append(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\" t=\"s\"><v>{Index(strings, text)}</v></c>");

    private static void Inline(StringBuilder line, char column, int row, string text) =>
        line.Append(CultureInfo.InvariantCulture, $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");

    private static int Index(Dictionary<string, int> strings, string text)
    {
        if (!strings.TryGetValue(text, out var index))
        {
            strings[text] = index = strings.Count;
        }

        return index;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = Open(archive, name);
        writer.Write(content);
    }

    private static StreamWriter Open(ZipArchive archive, string name) =>
        new(archive.CreateEntry(name, CompressionLevel.Optimal).Open(), new UTF8Encoding(false), 1 << 16);
}
