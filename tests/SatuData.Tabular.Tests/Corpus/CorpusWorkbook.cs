using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>Writes sheets of the corpus as an .xlsx, part by part.</summary>
internal static class CorpusWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static byte[] Bytes(params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{All(sheets, i => $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""")}</Types>""");
            Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{All(sheets, i => $"""<sheet name="{Escape(sheets[i - 1].Name)}" sheetId="{i}"{(sheets[i - 1].IsHidden ? " state=\"hidden\"" : "")} r:id="rId{i}"/>""")}</sheets></workbook>""");
            Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships">{All(sheets, i => $"""<Relationship Id="rId{i}" Type="{Relations}/worksheet" Target="worksheets/sheet{i}.xml"/>""")}<Relationship Id="rId0" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            for (var i = 0; i < sheets.Count; i++)
            {
                Part(zip, $"xl/worksheets/sheet{i + 1}.xml", Worksheet(sheets[i]));
            }
        }

        return stream.ToArray();
    }

    private static string All(IReadOnlyList<Sheet> sheets, Func<int, string> text) =>
        string.Concat(Enumerable.Range(1, sheets.Count).Select(text));

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Worksheet(Sheet sheet)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{Main}">""");
        if (sheet.HiddenColumns.Count > 0)
        {
            xml.Append("<cols>");
            foreach (var column in sheet.HiddenColumns.Order())
            {
                xml.Append(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="9" hidden="1"/>""");
            }

            xml.Append("</cols>");
        }

        xml.Append("<sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<row r="{row + 1}"{(sheet.HiddenRows.Contains(row + 1) ? " hidden=\"1\"" : "")}>""");
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                xml.Append(Cell(A1.Address(A1.Letters(column), row + 1), sheet.Rows[row][column]));
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
        {
            xml.Append("<mergeCells>").AppendJoin("", sheet.Merges.Select(m => $"""<mergeCell ref="{m}"/>""")).Append("</mergeCells>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private static string Cell(string address, object? value) => value switch
    {
        null => "",
        string text when text.StartsWith('#') && text.EndsWith('!') => $"""<c r="{address}" t="e"><v>{text}</v></c>""",
        string text => $"""<c r="{address}" t="inlineStr"><is><t xml:space="preserve">{Escape(text)}</t></is></c>""",
        DateTime day => string.Create(CultureInfo.InvariantCulture, $"""<c r="{address}" s="1"><v>{day.ToOADate()}</v></c>"""),
        _ => string.Create(CultureInfo.InvariantCulture, $"""<c r="{address}"><v>{value}</v></c>"""),
    };

    private static string Escape(string text) => SecurityElement.Escape(text);
}
