namespace SatuData.Tabular.Reading.Html;

/// <summary>
/// Where a table that is being read stands: the next column of its row, and which columns cells from above still cover.
/// </summary>
internal sealed class HtmlTable
{
    private readonly List<int> _covered = [];

    public bool HasRow { get; private set; }

    public bool HasCell { get; set; }

    public int Column { get; private set; }

    public void BeginRow() => (HasRow, Column) = (true, 0);

    public void EndRow()
    {
        HasRow = HasCell = false;
        for (var i = 0; i < _covered.Count; i++)
        {
            _covered[i] = Math.Max(0, _covered[i] - 1);
        }
    }

    /// <summary>Places a cell in the first free columns; gives its column.</summary>
    public int Place(int columns, int rows)
    {
        while (Column < _covered.Count && _covered[Column] > 0)
        {
            Column++;
        }

        var column = Column;
        Column = Math.Min(Column + columns, HiddenRowRanges.LastColumn + 1);
        for (var i = column; i < Column; i++)
        {
            while (_covered.Count <= i)
            {
                _covered.Add(0);
            }

            _covered[i] = Math.Max(_covered[i], rows);
        }

        HasCell = true;
        return column;
    }
}
