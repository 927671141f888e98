using System.Text;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>The cells of a sheet as text, to compare: the kind is written before all but plain text.</summary>
internal static class SheetText
{
    public static List<string[]> Rows(WorkbookSource workbook, int sheet = 0)
    {
        using var cursor = workbook.OpenSheet(sheet);
        var rows = Rows(cursor);
        cursor.Problem.ShouldBeNull();
        return rows;
    }

    public static List<string[]> Rows(SheetCursor cursor)
    {
        var rows = new List<string[]>();
        while (cursor.Read())
        {
            cursor.Row.ShouldBe(rows.Count + 1);
            rows.Add(Cells(cursor.Cells));
        }

        return rows;
    }

    public static string[] Cells(WorkbookRow row) => [.. Enumerable.Range(0, row.Count).Select(i => Cell(row, i))];

    private static string Cell(WorkbookRow row, int column)
    {
        var text = Encoding.UTF8.GetString(row.Text(column));
        return row.Kind(column) == CellKind.Text ? text : $"{row.Kind(column)}:{text}";
    }
}
