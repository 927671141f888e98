namespace SatuData.Tabular.Reading.Location;

/// <summary>Rising row numbers kept as ranges of consecutive ones.</summary>
internal sealed class RowRangeList
{
    private readonly List<RowRange> _ranges = [];

    public IReadOnlyList<RowRange> Ranges => _ranges;

    public void Add(long row)
    {
        if (_ranges.Count > 0 && row <= _ranges[^1].Last + 1)
        {
            _ranges[^1] = _ranges[^1] with { Last = row };
        }
        else
        {
            _ranges.Add(new RowRange(row, row));
        }
    }
}
