using System.Collections.Frozen;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class RealReader(FieldRules rules, FieldFindings? findings, NumberWatch? watch)
    : NumberReader(rules, findings, watch)
{
    private readonly double _minimum = Math.Max(
        (double?)rules.Field.Constraints.Minimum ?? double.NegativeInfinity,
        rules.Field.Constraints.ExclusiveMinimum is { } above ? Math.BitIncrement((double)above)
            : double.NegativeInfinity);

    private readonly double _maximum = Math.Min(
        (double?)rules.Field.Constraints.Maximum ?? double.PositiveInfinity,
        rules.Field.Constraints.ExclusiveMaximum is { } below ? Math.BitDecrement((double)below)
            : double.PositiveInfinity);

    private readonly FrozenSet<double>? _allowed = AllowedValues.Reals(rules.Field);

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind is CellKind.Text or CellKind.Number && text.Length <= 15 && NumberText.TryPlain(text, out var whole))
        {
            if (AcceptsText(text, kind, target, index, row))
            {
                Set(whole, text, target, index, row);
            }

            return;
        }

        ReadWritten(text, kind, target, index, row);
    }

    protected override NumberOutcome TrySet(
        ReadOnlySpan<byte> text, NumberConvention convention, CellKind kind, ReadOnlySpan<byte> shown,
        BatchColumn target, int index, long row)
    {
        if (!NumberText.TryReal(text, convention, out var value))
        {
            return NumberOutcome.NotANumber;
        }

        Set(value, shown, target, index, row);
        return NumberOutcome.Right;
    }

    private void Set(double value, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        target.SetReal(index, value);
        if (value < _minimum || value > _maximum)
        {
            ReportOutOfRange(text, row);
        }

        if (_allowed is not null && !_allowed.Contains(value))
        {
            ReportNotListed(text, row);
        }
    }
}
