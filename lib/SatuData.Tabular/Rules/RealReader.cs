using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class RealReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private readonly double _minimum = (double?)rules.Field.Constraints.Minimum ?? double.NegativeInfinity;
    private readonly double _maximum = (double?)rules.Field.Constraints.Maximum ?? double.PositiveInfinity;

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (text.Length <= 15 && NumberText.TryPlain(text, out var whole))
        {
            Set(whole, text, target, index, row);
            return;
        }

        var convention = NumberFindings.Convention(Rules, text, kind);
        if (convention == NumberConvention.Ambiguous)
        {
            target.SetAbsent(index);
        }
        else if (convention is { } known && NumberText.TryReal(text, known, out var value))
        {
            Set(value, text, target, index, row);
        }
        else
        {
            Refuse(NumberFindings.Refusal(NumberOutcome.NotANumber), text, target, index, row);
        }
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
