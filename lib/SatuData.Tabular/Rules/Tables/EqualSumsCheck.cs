using SatuData.Tabular.Findings;
using SatuData.Tabular.Rules.Expressions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Tables;

/// <summary>
/// In each group, the sums of two expressions over all rows are equal; absent values count as nothing.
/// </summary>
internal sealed class EqualSumsCheck(StandardRule rule, BoundTable table)
    : GroupedCheck<EqualSumsCheck.Sums>(table, new RuleWords(
    rule,
    FindingCodes.SumMismatch,
    "Dua penjumlahan yang seharusnya sama ternyata berbeda; periksa nilai-nilai kelompok ini.",
    "Penjumlahan yang harus sama"))
{
    private const int RealScale = 9;

    protected override PartitionCheck Open(Groups<Sums> groups)
    {
        var builder = new VectorBuilder(Table.IndexOf, default);
        var (left, right) = (Side(builder, Words.Rule.Left!), Side(builder, Words.Rule.Right!));
        return new RowsCheck(
            batch =>
            {
                left.Vector.Fill(batch);
                right.Vector.Fill(batch);
            },
            (batch, index, row) =>
            {
                if (groups.Of(batch, index, row)?.State is { } sums)
                {
                    sums.Left += left.Get(index);
                    sums.Right += right.Get(index);
                }
            });
    }

    protected override void Report(List<Group<Sums>> parts, FindingCollector whole)
    {
        var scale = Math.Max(ScaleOf(Words.Rule.Left!), ScaleOf(Words.Rule.Right!));
        var left = parts.Aggregate((Int128)0, (sum, p) => sum + p.State.Left) * Exact.PowerOf(
            scale - ScaleOf(Words.Rule.Left!));
        var right = parts.Aggregate((Int128)0, (sum, p) => sum + p.State.Right) * Exact.PowerOf(
            scale - ScaleOf(Words.Rule.Right!));
        if (Int128.Abs(left - right) > Words.Rule.Tolerance.At(right, scale))
        {
            var (a, b) = (ValueText.Scaled(left, scale), ValueText.Scaled(right, scale));
            var column = Words.Rule.Left!.Fields.Count > 0 ? Table.IndexOf(Words.Rule.Left.Fields[0]) : -1;
            var isOpen = Table.AreOpen(Table.IndexesOf(Words.Rule.AllFields));
            Add(
                whole,
                parts[0].FirstRow,
                column,
                isOpen ? ValueText.Number(a) : null,
                isOpen ? $"{ValueText.Number(b)} (selisih {ValueText.Number(a - b)})" : Words.Description);
        }
    }

    private static int ScaleOf(ExpressionNode node) => node.Type == ExpressionType.Real ? RealScale : node.Scale;

    private static (Vector Vector, Func<int, Int128> Get) Side(VectorBuilder builder, ExpressionNode node)
    {
        if (node.Type == ExpressionType.Real)
        {
            var real = builder.Real(node);
            return (real, row => real.Present[row] && Exact.TryFromDouble(real.Values[row], RealScale, out var amount)
                ? amount
                : 0);
        }

        var number = builder.Number(node);
        return (number, row => number.Present[row] ? number.Values[row] : 0);
    }

    /// <summary>The two sums of one group of one partition.</summary>
    internal sealed class Sums
    {
        public Int128 Left { get; set; }

        public Int128 Right { get; set; }
    }
}
