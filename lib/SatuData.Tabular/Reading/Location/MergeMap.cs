using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>The merged cells of a sheet, found by where they are. An empty form can have thousands.</summary>
internal sealed class MergeMap
{
    /// <summary>A header is not taller; a merge that is, is decoration.</summary>
    private const int TallestHeader = 8;

    private readonly ILookup<long, CellRange> _byFirstRow;
    private readonly ILookup<long, CellRange> _short;

    public MergeMap(IReadOnlyList<CellRange> merges)
    {
        Tall = [.. merges.Where(m => m.LastRow - m.FirstRow >= TallestHeader)];
        _byFirstRow = merges.ToLookup(m => m.FirstRow);
        _short = merges.Where(m => m.LastRow - m.FirstRow < TallestHeader)
            .SelectMany(m => Enumerable.Range(0, (int)(m.LastRow - m.FirstRow) + 1)
                .Select(i => (Row: m.FirstRow + i, Merge: m)))
            .ToLookup(p => p.Row, p => p.Merge);
    }

    /// <summary>The merges of more than 8 rows.</summary>
    public IReadOnlyList<CellRange> Tall { get; }

    /// <summary>The merges whose first row it is.</summary>
    public IEnumerable<CellRange> StartingIn(long row) => _byFirstRow[row];

    /// <summary>The merge that covers a cell; null when it stands alone.</summary>
    public CellRange? Covering(long row, int column)
    {
        foreach (var merge in _short[row])
        {
            if (merge.Contains(row, column))
            {
                return merge;
            }
        }

        foreach (var merge in Tall)
        {
            if (merge.Contains(row, column))
            {
                return merge;
            }
        }

        return null;
    }

    /// <summary>How many columns the cell takes.</summary>
    public int Span(long row, int column) => Covering(row, column) is { } m ? m.LastColumn - m.FirstColumn + 1 : 1;
}
