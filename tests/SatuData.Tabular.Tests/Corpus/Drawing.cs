using System.Globalization;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>The marks of a sheet drawn in text.</summary>
internal static class Drawing
{
    private const string Left = "<";
    private const string Up = "^";

    public static object? Value(string cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        if (cell[0] == '\'')
        {
            return cell[1..];
        }

        if (DateTime.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        var isPlain = cell[0] != '+'
            && double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out _);
        return isPlain ? double.Parse(cell, CultureInfo.InvariantCulture) : cell;
    }

    /// <summary>Turns the marks into merged ranges: rightwards from a cell, then down.</summary>
    public static void Merge(Sheet sheet)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (sheet.Rows[row][column] is null or Left or Up)
                {
                    continue;
                }

                var right = column;
                while (Is(sheet, row, right + 1, Left))
                {
                    right++;
                }

                var bottom = row;
                while (Is(sheet, bottom + 1, column, Up))
                {
                    bottom++;
                }

                if (right > column || bottom > row)
                {
                    sheet.Merges.Add(new CellRange(row + 1, column, bottom + 1, right));
                }
            }
        }

        foreach (var cells in sheet.Rows)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                cells[i] = cells[i] is Left or Up ? null : cells[i];
            }
        }
    }

    private static bool Is(Sheet sheet, int row, int column, string mark) =>
        row < sheet.Rows.Count && column < sheet.Rows[row].Count && sheet.Rows[row][column] is string text
            && text == mark;
}
