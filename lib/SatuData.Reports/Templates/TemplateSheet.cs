using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SatuData.Reports.Annotating;
using SafeText = SatuData.Reports.Rendering.Workbook.CellText;

namespace SatuData.Reports.Templates;

/// <summary>Rows of one sheet of a template while it is made.</summary>
internal sealed class TemplateSheet
{
    private readonly SheetData _rows = new();

    /// <summary>The row that was added last, 1-based.</summary>
    public int Last { get; private set; }

    public void Row(params IEnumerable<Cell> cells) => Add(new Row(), cells);

    /// <summary>A row that is higher than its text needs.</summary>
    public void HighRow(double points, params IEnumerable<Cell> cells) =>
        Add(new Row { Height = points, CustomHeight = true }, cells);

    private void Add(Row row, IEnumerable<Cell> cells)
    {
        row.RowIndex = (uint)++Last;
        var column = 0;
        foreach (var cell in cells)
        {
            cell.CellReference = CellAddress.Of(Last, ++column);
            row.Append(cell);
        }

        _rows.Append(row);
    }

    public static Cell Text(string text, uint style = TemplateStyles.Plain) => text.Length == 0
        ? new Cell { StyleIndex = style }
        : new Cell(new InlineString(
            new Text(SafeText.Safe(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString, StyleIndex = style,
        };

    public static Cell Number(string number) => new(new CellValue(number));

    /// <summary>The columns of a sheet, each with a width and the format of its cells.</summary>
    public static Columns Columns(IEnumerable<(double Width, uint Style)> columns) =>
        new(columns.Select((c, i) => new Column
    {
        Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true, Style = c.Style,
    }));

    /// <summary>Puts the sheet into the workbook.</summary>
    public WorksheetPart AddTo(SpreadsheetDocument document, string name, (Columns? Columns, SheetViews? Views) look,
        SheetStateValues? state = null)
    {
        var workbook = document.WorkbookPart!;
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet();
        if (look.Views is not null)
        {
            part.Worksheet.Append(look.Views);
        }

        if (look.Columns is not null)
        {
            part.Worksheet.Append(look.Columns);
        }

        part.Worksheet.Append(_rows);
        var sheets = workbook.Workbook.Sheets!;
        sheets.Append(new Sheet
        {
            Id = workbook.GetIdOfPart(part),
            SheetId = (uint)sheets.ChildElements.Count + 1,
            Name = name,
            State = state,
        });
        return part;
    }

    public static string Range(string sheet, int column, int first, int last) => string.Create(
        CultureInfo.InvariantCulture,
        $"'{sheet}'!${CellAddress.Letters(column)}${first}:${CellAddress.Letters(column)}${last}");
}
