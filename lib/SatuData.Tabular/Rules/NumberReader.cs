using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reads numbers. The derived readers take plain digits by themselves; everything else comes here, from the strict
/// shapes of the column's convention down to what only looks like a number.
/// </summary>
internal abstract partial class NumberReader : FieldReader
{
    private readonly NumberWatch? _watch;
    private readonly bool _readsAtOnce;

    /// <summary>The column's convention once it has been found out.</summary>
    private NumberConvention _settled = NumberConvention.Plain;

    protected NumberReader(FieldRules rules, FieldFindings? findings, NumberWatch? watch)
        : base(rules, findings)
    {
        _watch = watch;
        _readsAtOnce = !rules.KeepsKinds && !rules.Declined.Contains(FindingCodes.RepairDecimalComma);
    }

    protected NumberWatch? Watch => _watch;

    /// <summary>Reads what is not plain digits.</summary>
    protected void ReadWritten(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        switch (kind)
        {
            case CellKind.Text:
                ReadText(text, target, index, row);
                break;
            case CellKind.Number or CellKind.LossyNumber:
                ReadKept(text, kind, target, index, row);
                break;
            case CellKind.Percent:
                var number = new WrittenNumber
                {
                    Text = text,
                    Strict = text.EndsWith("%"u8) ? text[..^1] : text,
                    Convention = NumberConvention.International,
                    Trims = NumberTrims.Percent,
                };
                ReadPercent(number, target, index, row);
                break;
            case CellKind.Date:
                Refuse(ValueFindings.DateConversion, text, target, index, row, DateGuess(text));
                break;
            default:
                Refuse(RefusalOf(NumberOutcome.NotANumber), text, target, index, row);
                break;
        }
    }

    /// <summary>
    /// Sets the value when the text has the shape of the convention, and checks it; <paramref name="shown"/> is the
    /// text for findings.
    /// </summary>
    protected abstract NumberOutcome TrySet(
        ReadOnlySpan<byte> text, NumberConvention convention, CellKind kind, ReadOnlySpan<byte> shown,
        BatchColumn target, int index, long row);

    /// <summary>The finding for a number that cannot be taken.</summary>
    protected virtual FieldFinding RefusalOf(NumberOutcome outcome) => NumberFindings.Refusal(outcome);

    /// <summary>Notes plain digits kept as text in a workbook; false when that is declined.</summary>
    protected bool AcceptsText(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind != CellKind.Text || !Rules.KeepsKinds)
        {
            return true;
        }

        if (!Accepts(Repairs.TextNumber, text, text, target, index, row))
        {
            return false;
        }

        Findings?.Repair(Repairs.TextNumber, text, text, row);
        return true;
    }

    private void ReadText(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (_settled != NumberConvention.Plain && _readsAtOnce
            && TrySet(text, _settled, CellKind.Text, text, target, index, row) == NumberOutcome.Right)
        {
            _watch?.Written(text, text, _settled == NumberConvention.Indonesian, row);
            return;
        }

        var shape = NumberText.Classify(text);
        if (shape != NumberShape.None)
        {
            ReadShaped(text, text, shape, NumberTrims.None, target, index, row);
            return;
        }

        Span<byte> buffer = stackalloc byte[LooseNumber.Longest];
        if (LooseNumber.TryReduce(text, buffer, out var strict, out var trims)
            && NumberText.Classify(strict) is not NumberShape.None and var reduced)
        {
            ReadShaped(strict, text, reduced, trims, target, index, row);
            return;
        }

        ReadOdd(text, target, index, row);
    }

    private void ReadShaped(
        ReadOnlySpan<byte> strict, ReadOnlySpan<byte> text, NumberShape shape, NumberTrims trims, BatchColumn target,
        int index, long row)
    {
        var convention = shape == NumberShape.Plain ? NumberConvention.International : Rules.Numbers!.Convention;
        if (convention == NumberConvention.Ambiguous)
        {
            // One finding about the whole column tells of it.
            target.SetAbsent(index);
            return;
        }

        _settled = shape == NumberShape.Plain ? _settled : convention;
        if (IsOther(shape, convention))
        {
            Refuse(NumberFindings.OtherConvention, text, target, index, row, Rewrite(strict, shape));
            return;
        }

        var number = new WrittenNumber
        {
            Text = text,
            Strict = strict,
            Convention = convention,
            Trims = trims,
            IsComma = shape != NumberShape.Plain && convention == NumberConvention.Indonesian,
            IsKeptAsText = Rules.KeepsKinds,
        };
        if ((trims & NumberTrims.Percent) != 0)
        {
            ReadPercent(number, target, index, row);
        }
        else if (AcceptsAll(number, target, index, row))
        {
            Set(number, CellKind.Text, target, index, row);
        }
    }

    /// <summary>
    /// 85,3% is 85.3 in a column of percentages and 0.853 in one whose largest value is 1; in a column of another unit
    /// it is wrong.
    /// </summary>
    private void ReadPercent(WrittenNumber number, BatchColumn target, int index, long row)
    {
        if (Rules.Percent == PercentUse.Wrong)
        {
            Refuse(NumberFindings.PercentOfUnit, number.Text, target, index, row);
            return;
        }

        var plain = NumberText.ToPlain(number.Strict, number.Convention);
        plain = Rules.Percent == PercentUse.Fraction ? NumberText.Hundredth(plain) : plain;
        var read = new WrittenNumber
        {
            Text = number.Text,
            Strict = Encoding.UTF8.GetBytes(plain),
            Convention = NumberConvention.International,
            Trims = number.Trims,
            IsKeptAsText = number.IsKeptAsText,
        };
        if (AcceptsAll(read, target, index, row) && Set(read, CellKind.Percent, target, index, row))
        {
            _watch?.CountPercent(row);
        }
    }

    private bool Set(WrittenNumber number, CellKind kind, BatchColumn target, int index, long row)
    {
        var outcome = TrySet(number.Strict, number.Convention, kind, number.Text, target, index, row);
        if (outcome != NumberOutcome.Right)
        {
            Refuse(RefusalOf(outcome), number.Text, target, index, row);
            return false;
        }

        if (Findings is not null)
        {
            _watch?.Written(number.Strict, number.Text, number.IsComma, row);
            ReportRepairs(number, row);
        }

        return true;
    }

    private bool AcceptsAll(WrittenNumber number, BatchColumn target, int index, long row)
    {
        if (Rules.Declined.Count == 0)
        {
            return true;
        }

        foreach (var repair in Repairs.Of(number))
        {
            if (Rules.Declined.Contains(repair.Code))
            {
                var plain = Encoding.UTF8.GetBytes(NumberText.ToPlain(number.Strict, number.Convention));
                return Accepts(repair, number.Text, plain, target, index, row);
            }
        }

        return true;
    }

    private void ReportRepairs(WrittenNumber number, long row)
    {
        if (number.Trims == NumberTrims.None && !number.IsKeptAsText)
        {
            return;
        }

        byte[]? plain = null;
        foreach (var repair in Repairs.Of(number))
        {
            // The comma of a whole column is one finding at its end.
            if (repair != Repairs.DecimalComma)
            {
                plain ??= Lists(repair)
                    ? Encoding.UTF8.GetBytes(NumberText.ToPlain(number.Strict, number.Convention))
                    : null;
                Findings!.Repair(repair, number.Text, plain, row);
            }
        }
    }

    /// <summary>A number that can be read in one way only, as the column writes numbers.</summary>
    private string? Rewrite(ReadOnlySpan<byte> strict, NumberShape shape) => !Lists(NumberFindings.OtherConvention)
        ? null
        : Rules.Numbers!.InConvention(NumberText.ToPlain(
            strict, shape == NumberShape.Indonesian ? NumberConvention.Indonesian : NumberConvention.International));

    private static bool IsOther(NumberShape shape, NumberConvention convention) =>
        (shape == NumberShape.Indonesian && convention != NumberConvention.Indonesian)
        || (shape == NumberShape.International && convention == NumberConvention.Indonesian);
}
