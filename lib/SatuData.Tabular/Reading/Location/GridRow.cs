namespace SatuData.Tabular.Reading.Location;

/// <summary>A row of a sheet that is not blank.</summary>
/// <param name="Row">1-based row or line.</param>
/// <param name="Cells">Its cells up to the last that is not blank.</param>
internal sealed record GridRow(long Row, GridCell[] Cells)
{
    /// <summary>The cell of a column; blank beyond the last.</summary>
    public GridCell this[int column] => column < Cells.Length ? Cells[column] : default;
}
