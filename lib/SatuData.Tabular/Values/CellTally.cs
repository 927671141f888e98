namespace SatuData.Tabular.Values;

/// <summary>How many cells have something, and where the first of them is.</summary>
/// <param name="Count">How many; 0 for none.</param>
/// <param name="Row">1-based row of the first; 0 for none.</param>
/// <param name="Column">0-based column of the first.</param>
internal readonly record struct CellTally(long Count, long Row, int Column)
{
    /// <summary>With one more cell; cells come in the order of the file.</summary>
    public CellTally With(long row, int column) => Count == 0 ? new(1, row, column) : this with { Count = Count + 1 };

    /// <summary>With those of a later part of the file.</summary>
    public CellTally With(CellTally later) => Count == 0 ? later : this with { Count = Count + later.Count };

    /// <summary>As a spreadsheet writes the first cell.</summary>
    public string Address => A1.Address(A1.Letters(Column), Row);
}
