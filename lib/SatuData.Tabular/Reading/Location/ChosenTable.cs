namespace SatuData.Tabular.Reading.Location;

/// <summary>The table of a file that is read.</summary>
internal sealed record ChosenTable(
    LocatedSheet Sheet, LocatedTable Table, IReadOnlyList<SourceColumn> Columns, TableLayout Layout)
{
    /// <summary>Whether some column is bound, so that there is something to read.</summary>
    public bool IsBound => Columns.Any(c => c.Field is not null);

    /// <summary>What is known of a file, with what is known of its table.</summary>
    public TableDescription Describe(TableDescription file) => file with
    {
        Sheet = Layout.Sheet,
        HeaderRow = Table.HeaderRow,
        Range = Table.Range.ToString(),
        Titles = Table.Titles,
        Unit = Table.Unit,
        Source = Table.Source,
    };
}
