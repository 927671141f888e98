using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Keeps hidden rows as ranges over all columns.</summary>
internal static class HiddenRowRanges
{
    /// <summary>The last column a spreadsheet has, XFD.</summary>
    public const int LastColumn = 16_383;

    /// <summary>Adds a row, which lies below all rows added before.</summary>
    public static void Add(List<CellRange> ranges, long row)
    {
        if (ranges.Count > 0 && ranges[^1].LastRow == row - 1)
        {
            ranges[^1] = ranges[^1] with { LastRow = row };
            return;
        }

        ranges.Add(new CellRange(row, 0, row, LastColumn));
    }
}
