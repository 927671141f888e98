using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Expressions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>
/// In each group, values follow each other: by a step, or only upwards or downwards. Rows without a value are passed
/// over.
/// </summary>
internal sealed class OrderCheck : GroupedCheck<OrderCheck.Run>
{
    private readonly int _column;
    private readonly int _scale;
    private readonly Int128 _step;

    public OrderCheck(StandardRule rule, BoundTable table)
        : base(table, Describe(rule))
    {
        _column = table.IndexOf(rule.Fields[0]);
        _scale = Amounts.ScaleOf(table.Columns[_column]);
        _step = Exact.TryFromDouble((double)rule.Step, _scale, out var step) ? step : 0;
    }

    protected override PartitionCheck Open(Groups<Run> groups) => new RowsCheck(_ => { }, (batch, index, row) =>
    {
        if (Amounts.TryGet(batch[_column], index, out var value) && groups.Of(batch, index, row)?.State is { } run)
        {
            if (run.HasValue && !Follows(run.Last, value))
            {
                run.Note(row, run.Last, value);
            }

            run.See(row, value);
        }
    });

    protected override void Report(List<Group<Run>> parts, FindingCollector whole)
    {
        Run? before = null;
        foreach (var run in parts.Select(p => p.State).Where(r => r.HasValue))
        {
            if (before is not null && !Follows(before.Last, run.First))
            {
                Add(run.FirstRow, before.Last, run.First, whole);
            }

            foreach (var (row, previous, value) in run.Breaks)
            {
                Add(row, previous, value, whole);
            }

            whole.Group(Words.Code, Table.Fields[_column].Field.Name, Words.Rule.Severity).CountMany(run.Uncounted);
            before = run;
        }
    }

    private static RuleWords Describe(StandardRule rule) => rule.Kind == RuleKind.Sequence
        ? new RuleWords(
            rule, FindingCodes.SequentialValue, "Urutan nilai terputus; periksa baris yang hilang atau tertukar.",
                "Nilai berurutan")
        : new RuleWords(
            rule,
            FindingCodes.MonotoneValue,
            rule.IsDescending ? "Nilai naik, padahal seharusnya terus turun."
                : "Nilai turun, padahal seharusnya terus naik.",
            rule.IsDescending ? "Nilai terus turun" : "Nilai terus naik");

    private void Add(long row, Int128 previous, Int128 value, FindingCollector whole)
    {
        var expected = !Table.AreOpen(_column)
            ? Words.Description
            : Words.Rule.Kind == RuleKind.Sequence
                ? Show(previous + _step)
                : $"{(Words.Rule.IsDescending ? "paling besar" : "paling kecil")} {Show(previous)}";
        Add(whole, row, _column, Show(value), expected);
    }

    private bool Follows(Int128 before, Int128 value)
    {
        if (Words.Rule.Kind == RuleKind.Sequence)
        {
            return value - before == _step;
        }

        var order = Words.Rule.IsDescending ? before.CompareTo(value) : value.CompareTo(before);
        return Words.Rule.IsStrict ? order > 0 : order >= 0;
    }

    private string Show(Int128 value) => Table.Columns[_column].Kind == ValueKind.Date
        ? ValueText.Day((int)value)
        : ValueText.Number(ValueText.Scaled(value, _scale));

    /// <summary>The values of one group in one partition: the ends, and where they do not follow each other.</summary>
    internal sealed class Run
    {
        private const int Kept = 10_000;

        public bool HasValue { get; private set; }

        public long FirstRow { get; private set; }

        public Int128 First { get; private set; }

        public Int128 Last { get; private set; }

        public List<(long Row, Int128 Previous, Int128 Value)> Breaks { get; } = [];

        /// <summary>Breaks beyond those kept.</summary>
        public long Uncounted { get; private set; }

        public void See(long row, Int128 value)
        {
            (FirstRow, First) = HasValue ? (FirstRow, First) : (row, value);
            Last = value;
            HasValue = true;
        }

        public void Note(long row, Int128 previous, Int128 value)
        {
            if (Breaks.Count < Kept)
            {
                Breaks.Add((row, previous, value));
            }
            else
            {
                Uncounted++;
            }
        }
    }
}
