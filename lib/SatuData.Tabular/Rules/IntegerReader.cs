using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class IntegerReader(FieldRules rules, FieldFindings? findings, NumberWatch? watch)
    : NumberReader(rules, findings, watch)
{

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind is CellKind.Text or CellKind.Number && NumberText.TryPlain(text, out var value))
        {
            if (AcceptsText(text, kind, target, index, row))
            {
                SetInRange(value, text, target, index, row);
            }

            return;
        }

        ReadWritten(text, kind, target, index, row);
    }

    protected override NumberOutcome TrySet(
        ReadOnlySpan<byte> text, NumberConvention convention, CellKind kind, ReadOnlySpan<byte> shown,
        BatchColumn target, int index, long row)
    {
        if (!NumberText.TryPlain(text, out var value))
        {
            var outcome = NumberText.TryDecimal(text, convention, 0, out value, out var dropped);
            if (outcome != NumberOutcome.Right || dropped != 0)
            {
                return outcome == NumberOutcome.Right ? NumberOutcome.NotWhole : outcome;
            }
        }

        SetInRange(value, shown, target, index, row);
        return NumberOutcome.Right;
    }

    protected override FieldFinding RefusalOf(NumberOutcome outcome) =>
        outcome == NumberOutcome.NotANumber ? NumberFindings.NotWhole : NumberFindings.Refusal(outcome);

    protected override void ReportOutOfRange(ReadOnlySpan<byte> text, long row)
    {
        Watch?.Failed(text, row);
        base.ReportOutOfRange(text, row);
    }

    protected override void ReportNotListed(ReadOnlySpan<byte> text, long row)
    {
        Watch?.Failed(text, row);
        base.ReportNotListed(text, row);
    }
}
