using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SatuData.Testing.Uploads;

/// <summary>Writes real .xlsx files. A cell is text, a number, a day or null.</summary>
public static class WorkbookFile
{
    public static UploadFile Of(string name, IEnumerable<object?[]> rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Data", SheetId = 1, Id = "rId1" }));
            workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = Styles();
            workbook.AddNewPart<WorksheetPart>("rId1").Worksheet =
                new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(ToCell)))));
        }

        return new UploadFile(name, stream.ToArray());
    }

    private static Cell ToCell(object? value) => value switch
    {
        null => new Cell(),
        string text => new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString },
        DateOnly day =>
            new Cell(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)))
        {
            StyleIndex = 1,
        },
        _ => new Cell(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)),
    };

    // Style 0 is general, style 1 is a day (built-in number format 14).
    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
