using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.Columns;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class DecimalReader(FieldRules rules, FieldFindings? findings, NumberWatch? watch)
    : NumberReader(rules, findings, watch)
{
    private readonly int _scale = rules.Field.Scale!.Value;
    private readonly long _factor = PowersOfTen[rules.Field.Scale!.Value];
    private readonly long _plainLimit = long.MaxValue / PowersOfTen[rules.Field.Scale!.Value];

    private static long[] PowersOfTen { get; } = [.. Enumerable.Range(0, 19).Select(i => (long)Math.Pow(10, i))];

    private FieldFinding TooFine => field ??= new(
        FindingCodes.TypeError,
        $"terlalu banyak angka di belakang koma; paling banyak {_scale}.",
        $"Paling banyak {_scale} angka di belakang koma",
        $"Bilangan dengan paling banyak {_scale} angka di belakang koma");

    private FieldFinding Rounded => field ??= new(
        FindingCodes.RoundedNumber,
        $"nilai di buku kerja dibulatkan ke {_scale} angka di belakang koma.",
        $"{_scale} angka di belakang koma",
        "Tidak perlu tindakan bila pembulatan ini benar.",
        Severity.Info);

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        if (kind is CellKind.Text or CellKind.Number && NumberText.TryPlain(text, out var whole)
            && Math.Abs(whole) <= _plainLimit)
        {
            if (AcceptsText(text, kind, target, index, row))
            {
                SetInRange(whole * _factor, text, target, index, row);
            }

            return;
        }

        ReadWritten(text, kind, target, index, row);
    }

    protected override NumberOutcome TrySet(
        ReadOnlySpan<byte> text, NumberConvention convention, CellKind kind, ReadOnlySpan<byte> shown,
        BatchColumn target, int index, long row)
    {
        var outcome = NumberText.TryDecimal(text, convention, _scale, out var value, out var dropped);
        if (outcome != NumberOutcome.Right || (dropped != 0 && kind == CellKind.Text))
        {
            return outcome == NumberOutcome.Right ? NumberOutcome.TooFine : outcome;
        }

        if (dropped != 0)
        {
            value += dropped is >= 5 and <= 9 ? (text[0] == '-' ? -1 : 1) : 0;
            Findings?.Report(Rounded, shown, row);
        }

        SetInRange(value, shown, target, index, row);
        return NumberOutcome.Right;
    }

    protected override FieldFinding RefusalOf(NumberOutcome outcome) =>
        outcome == NumberOutcome.TooFine ? TooFine : base.RefusalOf(outcome);
}
