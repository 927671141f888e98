using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Tabular.Content;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests;

/// <summary>
/// Builds real .xlsx files. A cell is text, a number, a day, a truth value, an <see cref="Error"/> or null.
/// </summary>
internal static class TestWorkbook
{
    /// <summary>The error value of a formula.</summary>
    public sealed record Error(string Code);

    public static byte[] Bytes(params (string Name, object?[][] Rows)[] sheets) => Build(date1904: false, sheets);

    public static byte[] Bytes1904(params (string Name, object?[][] Rows)[] sheets) => Build(date1904: true, sheets);

    public static MemoryContent Content(params (string Name, object?[][] Rows)[] sheets) => new(Bytes(sheets));

    private static byte[] Build(bool date1904, (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new WorkbookProperties { Date1904 = date1904 ? true : null });
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = workbook.Workbook.AppendChild(new Sheets());
            for (var i = 0; i < sheets.Length; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheets[i].Rows.Select(ToRow)));
                list.Append(new Sheet
                {
                    Id = workbook.GetIdOfPart(part), SheetId = (uint)i + 1, Name = sheets[i].Name,
                });
            }
        }

        return stream.ToArray();
    }

    private static Row ToRow(object?[] cells, int index) =>
        new(cells.Select((cell, column) => ToCell(cell, index, column)).OfType<Cell>()) { RowIndex = (uint)index + 1 };

    private static Cell? ToCell(object? value, int row, int column)
    {
        var address = A1.Address(A1.Letters(column), row + 1);
        return value switch
        {
            null => null,
            string text => new Cell(new InlineString(new Text(text))) { CellReference = address,
                DataType = CellValues.InlineString },
            bool truth =>
                new Cell(new CellValue(truth ? "1" : "0")) { CellReference = address, DataType = CellValues.Boolean },
            DateTime day => new Cell(new CellValue(day.ToOADate().ToString(CultureInfo.InvariantCulture)))
            {
                CellReference = address, StyleIndex = 1,
            },
            Error error => new Cell(new CellValue(error.Code)) { CellReference = address, DataType = CellValues.Error },
            _ => new Cell(new CellValue(Convert.ToString(value,
                CultureInfo.InvariantCulture)!)) { CellReference = address },
        };
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
