using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Collects evidence about how numbers and days are written, before values are read.</summary>
internal static class ColumnScan
{
    /// <summary>What the column's own values say about how its numbers are written.</summary>
    public static NumberEvidence Numbers(TableRows rows, int column, byte[][] missing)
    {
        var scan = new NumberScan(column, missing);
        rows.Scan(scan);
        return scan.Evidence;
    }

    /// <summary>
    /// What other columns say: those of numbers with all of their values, those not bound to the standard with
    /// fractions that have a comma, as codes have points.
    /// </summary>
    public static NumberEvidence Others(TableRows rows, IReadOnlyList<int> numbers, IReadOnlyList<int> unbound)
    {
        var scan = new OthersScan(numbers, unbound);
        rows.Scan(scan);
        return scan.Evidence;
    }

    /// <summary>What the column's values say about the order of day and month.</summary>
    public static DateEvidence Dates(TableRows rows, int column)
    {
        var scan = new DateScan(column);
        rows.Scan(scan);
        return scan.Evidence;
    }

    private sealed class NumberScan(int column, byte[][] missing) : CellScan
    {
        public NumberEvidence Evidence { get; } = new();

        public override IReadOnlyList<int> Columns { get; } = [column];

        public override bool IsDone => Evidence.IsEnough;

        public override void See(ReadOnlySpan<byte> text, CellKind kind, long row, int column)
        {
            if (kind == CellKind.Text && !IsMissing(text))
            {
                Evidence.Add(text, row, column);
            }
        }

        private bool IsMissing(ReadOnlySpan<byte> text)
        {
            foreach (var word in missing)
            {
                if (text.SequenceEqual(word))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class OthersScan(IReadOnlyList<int> numbers, IReadOnlyList<int> unbound) : CellScan
    {
        /// <summary>Cells after which the search is given up.</summary>
        private const int Most = 1_000_000;

        private readonly HashSet<int> _numbers = [.. numbers];
        private int _seen;

        public NumberEvidence Evidence { get; } = new();

        public override IReadOnlyList<int> Columns { get; } = [.. numbers, .. unbound];

        public override bool IsDone => Evidence.IsEnough || _seen >= Most || Columns.Count == 0;

        public override void See(ReadOnlySpan<byte> text, CellKind kind, long row, int column)
        {
            _seen++;
            if (kind != CellKind.Text)
            {
                return;
            }

            if (_numbers.Contains(column))
            {
                Evidence.Add(text, row, column);
            }
            else
            {
                Evidence.AddFraction(text, row, column);
            }
        }
    }

    private sealed class DateScan(int column) : CellScan
    {
        public DateEvidence Evidence { get; } = new();

        public override IReadOnlyList<int> Columns { get; } = [column];

        public override bool IsDone => Evidence.IsEnough;

        public override void See(ReadOnlySpan<byte> text, CellKind kind, long row, int column)
        {
            if (kind == CellKind.Text)
            {
                Evidence.Add(text, row, column);
            }
        }
    }
}
