using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// Watches a column of days: which ways of writing it has, and whether one of them only ever has days up to 12, which
/// is what a spreadsheet leaves behind that reads 3/4 as the fourth of March and cannot read 13/4 at all.
/// </summary>
internal sealed partial class DateWatch : ColumnWatch
{
    private static readonly int ShapeCount = Enum.GetValues<DateShape>().Length;

    private readonly DateShapeTally[] _shapes = [.. Enumerable.Range(0, ShapeCount).Select(_ => new DateShapeTally())];

    public void Add(in DateReading day, long row) => _shapes[(int)day.Shape].Add(day, row);

    public override void Batch(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
    }

    public override void Merge(ColumnWatch later)
    {
        var other = (DateWatch)later;
        for (var i = 0; i < ShapeCount; i++)
        {
            _shapes[i].Merge(other._shapes[i]);
        }
    }
}
