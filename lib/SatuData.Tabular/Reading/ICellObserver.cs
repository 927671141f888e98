namespace SatuData.Tabular.Reading;

/// <summary>
/// Sees the text of every cell while a table is validated, bound to the standard or not. One observer serves one
/// partition and is
/// called by one thread at a time, row by row.
/// </summary>
public interface ICellObserver
{
    /// <summary>One cell.</summary>
    /// <param name="sourceColumn">0-based index into <see cref="TableFile.Columns"/>.</param>
    /// <param name="row">1-based row of the sheet or line of the text file.</param>
    /// <param name="text">The cell's text in UTF-8, empty for an empty cell; valid only during the call.</param>
    void Observe(int sourceColumn, long row, ReadOnlySpan<byte> text);
}
