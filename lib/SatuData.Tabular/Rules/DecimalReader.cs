using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

internal sealed class DecimalReader(FieldRules rules, FieldFindings? findings) : FieldReader(rules, findings)
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
        if (NumberText.TryPlain(text, out var whole) && Math.Abs(whole) <= _plainLimit)
        {
            SetInRange(whole * _factor, text, target, index, row);
            return;
        }

        var convention = NumberFindings.Convention(Rules, text, kind);
        if (convention == NumberConvention.Ambiguous)
        {
            // One finding about the whole column tells of it.
            target.SetAbsent(index);
            return;
        }

        var value = 0L;
        var dropped = 0;
        var outcome = convention is { } known
            ? NumberText.TryDecimal(text, known, _scale, out value, out dropped)
            : NumberOutcome.NotANumber;
        if (outcome != NumberOutcome.Right)
        {
            Refuse(NumberFindings.Refusal(outcome), text, target, index, row);
        }
        else if (dropped != 0 && kind == CellKind.Text)
        {
            Refuse(TooFine, text, target, index, row);
        }
        else
        {
            Set(value, dropped, text, target, index, row);
        }
    }

    private void Set(long value, int dropped, ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (dropped != 0)
        {
            value += dropped is >= 5 and <= 9 ? (text[0] == '-' ? -1 : 1) : 0;
            Findings?.Report(Rounded, text, row);
        }

        SetInRange(value, text, target, index, row);
    }
}
