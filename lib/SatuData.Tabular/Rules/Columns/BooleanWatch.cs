using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>Watches a column of truth values: how many were written as words.</summary>
internal sealed class BooleanWatch : ColumnWatch
{
    private readonly Tally _words = new();

    public void CountWord(long row) => _words.Count(row);

    public override void Batch(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years)
    {
    }

    public override void Merge(ColumnWatch later) => _words.Merge(((BooleanWatch)later)._words);

    public override void Report(ColumnReport report)
    {
        if (_words.Total > 0)
        {
            report.Add(Repairs.BooleanWord, _words.FirstRow, _words.Total);
        }
    }
}
