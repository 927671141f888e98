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
        var low = c.Earliest is { } first ? Day(first) : c.Minimum is { } minimum ? Number(minimum) : null;
        var high = c.Latest is { } last ? Day(last) : c.Maximum is { } maximum ? Number(maximum) : null;
        var words = (low, high) switch
        {
            (not null, not null) => $"dari {low} sampai {high}",
            (not null, null) => $"paling kecil {low}",
            _ => $"paling besar {high}",
        };
        return new FieldFinding(
            FindingCodes.ConstraintError, $"nilai di luar batas; seharusnya {words}.", "Batas nilai: " + words, "Nilai " + words);
    }

    private static string Number(decimal value) => value.ToString("#,##0.##################", Indonesian);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Indonesian);
}
