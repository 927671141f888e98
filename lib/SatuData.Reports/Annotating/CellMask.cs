using SatuData.Tabular.Findings;

namespace SatuData.Reports.Annotating;

/// <summary>Masks of cells for annotated workbooks that go to people without the right to the values.</summary>
public static class CellMask
{
    /// <summary>
    /// Masks every cell but numbers and days of some columns. What stands outside the data, also a header that may be a
    /// person, is masked like an exempt cell.
    /// </summary>
    /// <param name="openColumns">0-based indexes of the columns whose numbers may be seen.</param>
    public static Func<long, int, string, string> AllBut(IEnumerable<int> openColumns)
    {
        var shown = openColumns.Select(index => index + 1).ToHashSet();
        return (_, column, text) => shown.Contains(column) && FindingMask.IsPlain(text) ? text : FindingMask.Of(text)!;
    }
}
