using System.Collections.Frozen;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class RealReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
{
    private readonly double _minimum = Math.Max(
        (double?)rules.Field.Constraints.Minimum ?? double.NegativeInfinity,
        rules.Field.Constraints.ExclusiveMinimum is { } above ? Math.BitIncrement((double)above) : double.NegativeInfinity);

    private readonly double _maximum = Math.Min(
        (double?)rules.Field.Constraints.Maximum ?? double.PositiveInfinity,
        rules.Field.Constraints.ExclusiveMaximum is { } below ? Math.BitDecrement((double)below) : double.PositiveInfinity);

    private readonly FrozenSet<double>? _allowed = AllowedValues.Reals(rules.Field);

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

        if (_allowed is not null && !_allowed.Contains(value))
        {
            ReportNotListed(text, row);
        }
    }
}
