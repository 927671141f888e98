namespace SatuData.Tabular.Values;

/// <summary>
/// A rectangle of cells: 1-based rows of the sheet or lines of the text file, 0-based columns, all inclusive.
/// </summary>
internal readonly record struct CellRange(long FirstRow, int FirstColumn, long LastRow, int LastColumn)
{
    /// <summary>Whether the cell lies in it.</summary>
    public bool Contains(long row, int column) =>
        row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>As a spreadsheet writes it: A5:H60.</summary>
    public override string ToString() =>
        $"{A1.Address(A1.Letters(FirstColumn), FirstRow)}:{A1.Address(A1.Letters(LastColumn), LastRow)}";
}
