namespace SatuData.Tabular.Reading.Location;

/// <summary>The rows of one sheet that are looked at to find its tables.</summary>
internal sealed class SheetGrid
{
    public required SheetFacts Facts { get; init; }

    /// <summary>The rows that are not blank, in rising order.</summary>
    public required IReadOnlyList<GridRow> Rows { get; init; }

    /// <summary>
    /// Rows between the first and the last ones, or after the first ones, that are not looked at; null for none.
    /// </summary>
    public RowRange? Unseen { get; init; }

    /// <summary>Cells of these rows whose formula starts another program, with their 0-based columns.</summary>
    public IReadOnlyList<(long Row, int Column)> Programs { get; init; } = [];

    /// <summary>Whether it is a text file.</summary>
    public bool IsText { get; init; }

    /// <summary>Columns up to the last that is not blank in these rows.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Length);
}
