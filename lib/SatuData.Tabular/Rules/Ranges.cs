using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>Puts the limits of a field into words.</summary>
internal static class Ranges
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static FieldFinding Finding(StandardField field)
    {
        var c = field.Constraints;
        var low = c.Earliest is { } first
            ? new Limit(Day(first), false)
            : LimitOf(c.Minimum, c.ExclusiveMinimum, c.From);
        var high = c.Latest is { } last ? new Limit(Day(last), false) : LimitOf(c.Maximum, c.ExclusiveMaximum, c.To);
        var words = (low, high) switch
        {
            ({ IsExclusive: false }, { IsExclusive: false }) => $"dari {low.Text} sampai {high.Text}",
            (not null, not null) => $"{Above(low)} dan {Below(high)}",
            (not null, null) => Above(low),
            _ => Below(high!),
        };
        return new FieldFinding(
            FindingCodes.ConstraintError, $"nilai di luar batas; seharusnya {words}.", "Batas nilai: " + words,
            "Nilai " + words);
    }

    private static string Above(Limit limit) => (limit.IsExclusive ? "lebih dari " : "paling kecil ") + limit.Text;

    private static string Below(Limit limit) => (limit.IsExclusive ? "kurang dari " : "paling besar ") + limit.Text;

    private static Limit? LimitOf(decimal? inclusive, decimal? exclusive, FieldBound? bound) => bound is not null
        ? new Limit(bound.Text, bound.IsExclusive)
        : exclusive is { } open ? new Limit(Number(open), true) : inclusive is { } closed ? new Limit(Number(closed),
            false) : null;

    private static string Number(decimal value) => value.ToString("#,##0.##################", Indonesian);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Indonesian);

    private sealed record Limit(string Text, bool IsExclusive);
}
