namespace SatuData.Tabular.Reading.Location;

/// <summary>A sheet with the tables found on it.</summary>
/// <param name="Grid">The rows looked at.</param>
/// <param name="Tables">Its tables, from the left, each band from the top.</param>
internal sealed record LocatedSheet(SheetGrid Grid, IReadOnlyList<LocatedTable> Tables)
{
    public SheetFacts Facts => Grid.Facts;
}
