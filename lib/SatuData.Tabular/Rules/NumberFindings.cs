using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>What columns of numbers have in common.</summary>
internal static class NumberFindings
{
    private static readonly FieldFinding NotANumber = new(
        FindingCodes.TypeError,
        "bukan bilangan, atau ditulis lain dari bilangan lain di kolom ini; tulis angkanya saja tanpa satuan, Rp atau %.",
        "Bilangan",
        "Bilangan, misalnya 1250,5");

    private static readonly FieldFinding TooLarge = new(
        FindingCodes.TypeError, "lebih dari 18 angka; periksa kembali nilainya.", "Paling banyak 18 angka", "Bilangan yang lebih pendek");

    public static FieldFinding Refusal(NumberOutcome outcome) => outcome == NumberOutcome.TooLarge ? TooLarge : NotANumber;

    /// <summary>How to read <paramref name="text"/>; null when it is no number.</summary>
    public static NumberConvention? Convention(FieldRules rules, ReadOnlySpan<byte> text, CellKind kind)
    {
        if (kind != CellKind.Text)
        {
            return NumberConvention.International;
        }

        var shape = NumberText.Classify(text);
        if (shape is NumberShape.None or NumberShape.Plain)
        {
            return shape == NumberShape.None ? null : NumberConvention.International;
        }

        return rules.Numbers!.Convention;
    }
}
