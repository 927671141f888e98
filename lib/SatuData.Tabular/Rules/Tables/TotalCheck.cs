using SatuData.Tabular.Findings;
using SatuData.Tabular.Rules.Expressions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>In each group, the rows of totals hold the sums of the other rows.</summary>
internal sealed class TotalCheck : GroupedCheck<TotalCheck.Sums>
{
    private readonly int[] _columns;

    public TotalCheck(StandardRule rule, BoundTable table)
        : base(table, new RuleWords(
            rule,
            FindingCodes.TotalMismatch,
            "Nilai baris jumlah tidak sama dengan penjumlahan baris-baris rinciannya; periksa baris jumlah dan rinciannya.",
            "Baris jumlah = penjumlahan rincian"))
    {
        _columns = table.IndexesOf(rule.Fields);
    }

    protected override PartitionCheck Open(Groups<Sums> groups)
    {
        var isTotal = new VectorBuilder(Table.IndexOf, default).Truth(Words.Rule.ConditionNode!);
        return new RowsCheck(isTotal.Fill, (batch, index, row) =>
        {
            if (groups.Of(batch, index, row)?.State is not { } sums)
            {
                return;
            }

            var asTotal = isTotal.Present[index] && isTotal.Values[index];
            for (var k = 0; k < _columns.Length; k++)
            {
                if (Amounts.TryGet(batch[_columns[k]], index, out var amount))
                {
                    sums.Add(k, _columns.Length, asTotal ? row : null, amount);
                }
            }
        });
    }

    protected override void Report(List<Group<Sums>> parts, FindingCollector whole)
    {
        for (var k = 0; k < _columns.Length; k++)
        {
            var field = k;
            var parted = parts.Where(p => p.State.Totals is not null).ToList();
            var sum = parted.Aggregate((Int128)0, (total, part) => total + part.State.Totals![field]);
            var hasDetail = parted.Exists(p => p.State.HasDetail);
            foreach (var (_, row, stated) in parted.SelectMany(p => p.State.Stated)
                .Where(s => s.Column == field && hasDetail))
            {
                Judge(_columns[field], row, stated, sum, whole);
            }
        }
    }

    private void Judge(int column, long row, Int128 stated, Int128 sum, FindingCollector whole)
    {
        var scale = Amounts.ScaleOf(Table.Columns[column]);
        if (Int128.Abs(stated - sum) > Words.Rule.Tolerance.At(sum, scale))
        {
            var (found, right) = (ValueText.Scaled(stated, scale), ValueText.Scaled(sum, scale));
            var expected = Table.AreOpen(column)
                ? $"{ValueText.Number(right)} (selisih {ValueText.Number(found - right)})"
                : Words.Description;
            Add(whole, row, column, ValueText.Number(found), expected);
        }
    }

    /// <summary>The sums of details and the totals stated, in one group of one partition.</summary>
    internal sealed class Sums
    {
        public Int128[]? Totals { get; private set; }

        public bool HasDetail { get; private set; }

        public List<(int Column, long Row, Int128 Amount)> Stated { get; } = [];

        public void Add(int column, int columns, long? totalRow, Int128 amount)
        {
            Totals ??= new Int128[columns];
            if (totalRow is { } row)
            {
                Stated.Add((column, row, amount));
                return;
            }

            HasDetail = true;
            Totals[column] += amount;
        }
    }
}
