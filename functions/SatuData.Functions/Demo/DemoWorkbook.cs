using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SatuData.Functions.Demo;

/// <summary>
/// Writes a workbook the way an operator's Excel would: text, numbers, and dates as serial numbers with a date format.
/// </summary>
internal static class DemoWorkbook
{
    private const uint DateStyle = 1;

    public static void Write(string path, string sheetName, IReadOnlyList<string> header, IEnumerable<object?[]> rows)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = "rId1" }));
        workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = Styles();
        var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. header]);
        foreach (var row in rows)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, object?[] values)
    {
        writer.WriteStartElement(new Row());
        foreach (var value in values)
        {
            writer.WriteElement(ToCell(value));
        }

        writer.WriteEndElement();
    }

    private static Cell ToCell(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString },
        DateOnly day =>
            new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)))
        {
            StyleIndex = DateStyle,
        },
        _ => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)),
    };

    // Style 0 is general, style 1 is a day (built-in number format 14).
    private static Stylesheet Styles() => new(
        new Fonts(new Font()) { Count = 1 },
        new Fills(new Fill()) { Count = 1 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(new CellFormat(),
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }) { Count = 2 });
}
