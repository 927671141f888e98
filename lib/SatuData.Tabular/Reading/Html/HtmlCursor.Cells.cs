using System.Buffers;
using System.Globalization;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Html;

/// <summary>Rows and cells.</summary>
internal sealed partial class HtmlCursor
{
    private static readonly SearchValues<byte> NumberBytes = SearchValues.Create("0123456789.,-() "u8);

    /// <param name="table">The table that gets a row.</param>
    /// <param name="completes">Whether the same tag completed a row before, so that this is the one after it.</param>
    private void BeginRow(HtmlTable table, bool completes)
    {
        table.BeginRow();
        while (_html.ReadAttribute(out var name, out var value))
        {
            if (HiddenRows is not null && Is(name, "style") && IsHidden(value))
            {
                HiddenRowRanges.Add(HiddenRows, _row + (completes ? 1 : 0));
            }
        }
    }

    private void BeginCell(HtmlTable table)
    {
        if (!table.HasRow)
        {
            table.BeginRow();
        }

        int columns = 1, rows = 1;
        _number = [];
        while (_html.ReadAttribute(out var name, out var value))
        {
            if (Is(name, "colspan"))
            {
                columns = Span(value, MaximumColumnSpan);
            }
            else if (Is(name, "rowspan"))
            {
                rows = Span(value, MaximumRowSpan);
            }
            else if (Is(name, "x:num"))
            {
                _number = value.ToArray();
            }
        }

        _column = table.Place(columns, rows);
        if (Merges is not null && (columns > 1 || rows > 1) && Merges.Count < Budget.Limits.Merges)
        {
            Merges.Add(new CellRange(
                _row, _column, _row + rows - 1, Math.Min(_column + columns - 1, HiddenRowRanges.LastColumn)));
        }
    }

    private void EndCell()
    {
        if (Table is not { HasCell: true } table)
        {
            return;
        }

        table.HasCell = false;
        AddCell(_column);
    }

    /// <summary>
    /// The text as the page shows it; a number that the page also gives as such is taken as that, unless what is shown
    /// is a date or percentage.
    /// </summary>
    private void AddCell(int column)
    {
        var text = _text.Text;
        if (column <= HiddenRowRanges.LastColumn && text.Length > 0)
        {
            if (_number.Length > 0 && !text.ContainsAnyExcept(NumberBytes)
                && double.TryParse(_number, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && double.IsFinite(number))
            {
                Cells.AddNumber(column, number);
            }
            else
            {
                Cells.Add(column, text, WorkbookRow.KindOf(text));
            }
        }

        _text.Clear();
        _number = [];
    }

    /// <summary>
    /// Ends the open row of the innermost table, or the text outside of tables; true when there was one.
    /// </summary>
    private bool EndRow()
    {
        if (Table is not { } table)
        {
            AddCell(0);
            IsInTable = false;
            _endsTable &= Cells.Count == 0;
            return Cells.Count > 0;
        }

        EndCell();
        if (!table.HasRow)
        {
            return false;
        }

        table.EndRow();
        IsInTable = true;
        return true;
    }

    private static bool Is(ReadOnlySpan<byte> name, string attribute) => Ascii.EqualsIgnoreCase(name, attribute);

    private static bool IsHidden(ReadOnlySpan<byte> style)
    {
        var text = Encoding.UTF8.GetString(style).Replace(" ", "", StringComparison.Ordinal);
        return text.Contains("display:none", StringComparison.OrdinalIgnoreCase);
    }
}
