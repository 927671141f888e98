using System.Globalization;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Html;

/// <summary>
/// The tables of a web page as rows of one sheet, below each other as Excel shows them: text between tables is a row of
/// one cell, and a blank
/// row parts two tables. A table inside of a cell follows the row that cell is in.
/// </summary>
internal sealed partial class HtmlCursor(ReadOnlyMemory<byte> page, ReadingLimits limits) : SheetCursor(limits)
{
    private const int MaximumColumnSpan = 1000;
    private const int MaximumRowSpan = 65_534;

    private readonly HtmlScanner _html = new(page);
    private readonly HtmlCellText _text = new(limits);
    private readonly Stack<HtmlTable> _tables = [];
    private bool _isAtEnd;
    private bool _endsTable;
    private int _column;
    private long _row;
    private byte[] _number = [];

    /// <summary>Whether the current row is one of a table.</summary>
    public bool IsInTable { get; private set; }

    /// <summary>Whether the page has frames, whose content lies in other files.</summary>
    public bool HasFrames { get; private set; }

    /// <summary>Where cells that span several columns or rows are noted, when somebody asks for them.</summary>
    public List<CellRange>? Merges { get; init; }

    /// <summary>Where rows that are not shown are noted, when somebody asks for them.</summary>
    public List<CellRange>? HiddenRows { get; init; }

    protected override bool MoveNext(long row)
    {
        Cells.Clear();
        _row = row;
        IsInTable = _tables.Count > 0;
        Budget.CheckTime();
        while (!_isAtEnd)
        {
            _isAtEnd = !_html.Read();
            AddText();
            if (_isAtEnd ? EndRow() : Handle())
            {
                Budget.Spend(Cells.Filled, Cells.TextBytes);
                return true;
            }
        }

        return false;
    }

    private HtmlTable? Table => _tables.TryPeek(out var table) ? table : null;

    /// <summary>
    /// Text belongs to the open cell, or to a row of its own outside of tables; between cells it is nothing.
    /// </summary>
    private void AddText()
    {
        if (Table is null or { HasCell: true })
        {
            _text.Append(_html.Text);
        }
    }

    /// <summary>Handles the current tag; true when it completes a row.</summary>
    private bool Handle()
    {
        var key = _html.Key;
        if (key == HtmlTag.Table)
        {
            return _html.IsEnd ? EndTable() : BeginTable();
        }

        if (key == HtmlTag.Row)
        {
            var ends = EndRow();
            if (!_html.IsEnd && Table is { } table)
            {
                BeginRow(table, ends);
            }

            return ends;
        }

        if (key == HtmlTag.Cell || key == HtmlTag.Header)
        {
            EndCell();
            if (!_html.IsEnd && Table is { } table)
            {
                BeginCell(table);
            }
        }
        else if (key == HtmlTag.Caption)
        {
            return HandleCaption();
        }
        else if (HtmlTag.IsBreak(key))
        {
            _text.Break();
            return Table is null && EndRow();
        }

        HasFrames |= key == HtmlTag.Frameset;
        return false;
    }

    private bool BeginTable()
    {
        var ends = EndRow();
        if (_tables.Count == Budget.Limits.Depth)
        {
            throw ReadingBudget.Passed($"tabel bersarang lebih dari {Budget.Limits.Depth} tingkat");
        }

        var parts = _endsTable && _tables.Count == 0;
        _endsTable = false;
        _tables.Push(new HtmlTable());
        return ends || parts;
    }

    private bool EndTable()
    {
        var ends = EndRow();
        _endsTable |= _tables.TryPop(out _);
        return ends;
    }

    private bool HandleCaption()
    {
        var ends = EndRow();
        if (!_html.IsEnd && Table is { } table)
        {
            table.BeginRow();
            _column = table.Place(1, 1);
        }

        return ends;
    }

    private static int Span(ReadOnlySpan<byte> value, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span > 0
            ? Math.Min(span, most)
            : 1;
}
