using System.Globalization;
using SatuData.Tabular.Surveys;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>
/// What each row of a table is for, in words that can be compared: <c>kepala 4-5; data 7-9,11; jumlah 12</c>.
/// </summary>
internal static class Layout
{
    public static string Of(IReadOnlyList<SurveyedTable> tables) =>
        tables.Count == 0 ? "tidak ada" : string.Join(" / ", tables.Select(Of));

    public static string Of(SurveyedTable table) => Join(
        ("kepala", table.HeaderRows),
        ("data", [.. table.DataRows.SelectMany(
            r => Enumerable.Range((int)r.First, (int)(r.Last - r.First) + 1).Select(i => (long)i))]),
        ("kelompok", table.GroupRows),
        ("jumlah", table.TotalRows));

    public static string Join(params (string Name, IReadOnlyList<long> Rows)[] parts) =>
        string.Join("; ", parts.Where(p => p.Rows.Count > 0).Select(p => $"{p.Name} {Ranges(p.Rows)}"));

    private static string Ranges(IReadOnlyList<long> rows)
    {
        var ranges = new List<(long First, long Last)>();
        foreach (var row in rows.Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last + 1 == row)
            {
                ranges[^1] = (ranges[^1].First, row);
            }
            else
            {
                ranges.Add((row, row));
            }
        }

        return string.Join(",", ranges.Select(r => r.First == r.Last
            ? r.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{r.First}-{r.Last}")));
    }
}
