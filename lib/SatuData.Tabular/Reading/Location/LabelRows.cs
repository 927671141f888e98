using System.Buffers;

namespace SatuData.Tabular.Reading.Location;

/// <summary>Tells labels of groups from notes below the table and from rows that have a name and no values.</summary>
internal sealed class LabelRows(Band band, int start, List<RowRole> roles)
{
    private const int LongestName = 40;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXABCDEFGH");

    /// <summary>
    /// Labels below the last row of data are notes. Where no label begins the body, those within it are rows without
    /// values, unless they look unlike the labels of the other rows or are set apart from them.
    /// </summary>
    public void Settle()
    {
        var last = roles.FindLastIndex(r => r is RowRole.Data or RowRole.Total);
        var first = roles.FindIndex(r => r is RowRole.Data or RowRole.Group);
        var isGrouped = first >= 0 && roles[first] == RowRole.Group;
        for (var i = 0; i < roles.Count; i++)
        {
            if (roles[i] != RowRole.Group)
            {
                continue;
            }

            var isRow = !isGrouped && IsRowWithoutValues(i);
            roles[i] = i <= last
                ? isRow ? RowRole.Data : RowRole.Group
                : isRow && i == last + 1 && IsLastRow(i) ? RowRole.Data : RowRole.Note;
        }
    }

    /// <summary>Whether nothing hangs on below it.</summary>
    private bool IsLastRow(int i) => RowOf(i).FirstText.Length <= LongestName
        && (start + i + 1 >= band.Rows.Count || band.GapAbove(start + i + 1) > 0);

    private bool IsRowWithoutValues(int i)
    {
        var row = RowOf(i);
        var label = LabelColumn();
        return row.Filled == 1 && row.First == label && band.Merges.Span(row.Row, label) == 1
            && band.GapAbove(start + i) == 0
            && i > 0 && roles[i - 1] == RowRole.Data
            && !IsSetOff(row[label].Text, label);
    }

    /// <summary>Capitals where other labels have none, or the numeral of a chapter.</summary>
    private bool IsSetOff(string text, int column)
    {
        var others = Data().Take(50).Select(i => RowOf(i)[column].Text).ToList();
        var dot = text.AsSpan(0, Math.Min(6, text.Length)).IndexOf('.');
        return (IsCapital(text) && others.Count(IsCapital) * 2 < others.Count)
            || (dot > 0 && !text.AsSpan(0, dot).ContainsAnyExcept(Numerals));
    }

    private static bool IsCapital(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    /// <summary>The column in which most rows begin.</summary>
    private int LabelColumn() => Data().Take(200).CountBy(i => RowOf(i).First).DefaultIfEmpty().MaxBy(c => c.Value).Key;

    private IEnumerable<int> Data() => Enumerable.Range(0, roles.Count).Where(i => roles[i] == RowRole.Data);

    private BandRow RowOf(int i) => band.Rows[start + i];
}
