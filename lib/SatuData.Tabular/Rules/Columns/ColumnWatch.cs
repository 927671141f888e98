using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.Columns;

/// <summary>
/// What one partition saw of a column, for the checks that need the whole of it: a small summary, merged over the
/// partitions in the order of the file, so that the outcome does not depend on how it was divided. Not safe for use by
/// two threads at once.
/// </summary>
internal abstract class ColumnWatch
{
    /// <summary>The watch for a column.</summary>
    public static ColumnWatch For(FieldRules rules) => rules.Field.ToColumn().Kind switch
    {
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Real => new NumberWatch(rules.Field),
        ValueKind.Date => new DateWatch(),
        ValueKind.Boolean => new BooleanWatch(),
        _ => new TextWatch(rules),
    };

    /// <summary>Sees the values of a batch.</summary>
    /// <param name="column">The column's values.</param>
    /// <param name="rows">The place of each in the file.</param>
    /// <param name="years">The values of the table's column of years; null when it has none.</param>
    public abstract void Batch(BatchColumn column, ReadOnlySpan<long> rows, BatchColumn? years);

    /// <summary>Adds what the next partition saw; <paramref name="later"/> is not used afterwards.</summary>
    public abstract void Merge(ColumnWatch later);

    /// <summary>Reports what the whole column shows.</summary>
    public abstract void Report(ColumnReport report);
}
