using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>
/// The cells of one row of a sheet as UTF-8 text in one buffer, each with what it was in the workbook. Filled in any
/// order of columns; a
/// later cell of the same column replaces an earlier one.
/// </summary>
internal sealed partial class WorkbookRow
{
    private byte[] _text = new byte[4096];
    private int _used;
    private Cell[] _cells = new Cell[64];

    /// <summary>Columns up to the last that is not empty.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the row has nothing but blanks.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Cells that hold something, one that was replaced included.</summary>
    public int Filled { get; private set; }

    /// <summary>Bytes of text in the row.</summary>
    public int TextBytes => _used;

    public ReadOnlySpan<byte> Text(int column)
    {
        ref readonly var cell = ref _cells[column];
        return _text.AsSpan(cell.Start, cell.Length);
    }

    public CellKind Kind(int column) => _cells[column].Kind;

    public void Clear()
    {
        Count = Filled = 0;
        IsBlank = true;
        _used = 0;
    }

    /// <summary>Adds a cell of text. An empty one is no cell, unless its kind says something.</summary>
    public void Add(int column, ReadOnlySpan<byte> text, CellKind kind)
    {
        if (text.Length == 0 && kind != CellKind.FormulaWithoutValue)
        {
            return;
        }

        text.CopyTo(Reserve(text.Length));
        Set(column, text.Length, kind);
    }

    /// <summary>Room for text at the end of the buffer, to be followed by <see cref="Set"/>.</summary>
    public Span<byte> Reserve(int length)
    {
        if (_text.Length - _used < length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _used + length));
        }

        return _text.AsSpan(_used);
    }

    /// <summary>Makes the first <paramref name="length"/> bytes of the reserved room the text of a cell.</summary>
    public void Set(int column, int length, CellKind kind)
    {
        if (column >= Count)
        {
            Widen(column);
        }

        _cells[column] = new Cell(_used, length, kind);
        IsBlank = IsBlank && kind != CellKind.FormulaWithoutValue
            && CellText.Trim(_text.AsSpan(_used, length)).Length == 0;
        _used += length;
        Filled++;
    }

    private void Widen(int column)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(_cells.Length * 2, column + 1));
        }

        _cells.AsSpan(Count, column - Count).Clear();
        Count = column + 1;
    }

    private readonly record struct Cell(int Start, int Length, CellKind Kind);
}
