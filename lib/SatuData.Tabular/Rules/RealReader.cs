using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class RealReader(FieldRules rules, FieldFindings? findings, NumberWatch? watch) : NumberReader(rules, findings, watch)
{
    private readonly double _minimum = (double?)rules.Field.Constraints.Minimum ?? double.NegativeInfinity;
    private readonly double _maximum = (double?)rules.Field.Constraints.Maximum ?? double.PositiveInfinity;

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
        ReadOnlySpan<byte> text, NumberConvention convention, CellKind kind, ReadOnlySpan<byte> shown, BatchColumn target, int index, long row)
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
    }
}
