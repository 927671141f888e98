using System.Globalization;
using System.Net;
using System.Text;
using SatuData.Tabular.Tests.Workbooks;

namespace SatuData.Testing.Uploads;

/// <summary>The same rows in the older formats agencies still send. A cell is text, a number, a day or null.</summary>
public static class OtherFiles
{
    /// <summary>Text in another encoding, with a byte order mark where the encoding has one.</summary>
    public static UploadFile Text(string name, IEnumerable<object?[]> rows, Encoding encoding)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        var text = Encoding.UTF8.GetString(CsvFile.Of(name, rows).Bytes);
        return new(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
    }

    /// <summary>A BIFF8 workbook.</summary>
    public static UploadFile Xls(string name, IEnumerable<object?[]> rows) =>
        new(name, new TestXls().Sheet("Data", [.. rows.Select(r => r.Select(c => c is null ? null : (object?)Word(c))
            .ToArray())]).Bytes());

    /// <summary>An HTML table, as web applications export it under the name of a workbook.</summary>
    public static UploadFile Html(string name, IEnumerable<object?[]> rows)
    {
        var html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table>\n");
        foreach (var row in rows)
        {
            html.Append("<tr>").AppendJoin("", row.Select(c => $"<td>{WebUtility.HtmlEncode(Word(c))}</td>"))
                .Append("</tr>\n");
        }

        return new(name, Encoding.UTF8.GetBytes(html.Append("</table></body></html>").ToString()));
    }

    /// <summary>An Excel 2003 XML spreadsheet.</summary>
    public static UploadFile Xml2003(string name, IEnumerable<object?[]> rows)
    {
        var xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Worksheet ss:Name=\"Data\"><Table>\n");
        foreach (var row in rows)
        {
            xml.Append("<Row>").AppendJoin("", row.Select(c =>
                $"<Cell><Data ss:Type=\"String\">{WebUtility.HtmlEncode(Word(c))}</Data></Cell>"))
                .Append("</Row>\n");
        }

        return new(name, Encoding.UTF8.GetBytes(xml.Append("</Table></Worksheet></Workbook>").ToString()));
    }

    private static string Word(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
