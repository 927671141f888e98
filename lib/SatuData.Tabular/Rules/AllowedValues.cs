using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;
using SatuData.Tabular.Values.Formats;

namespace SatuData.Tabular.Rules;

/// <summary>Turns the values that a standard lists for a field into what its column holds.</summary>
internal static class AllowedValues
{
    /// <summary>
    /// The values in the column's own unit: whole, unscaled, days, 0 and 1. Null when there is no list or the column
    /// holds others.
    /// </summary>
    public static FrozenSet<long>? Longs(StandardField field) => field.Constraints.Enum.Count == 0
        ? null
        : field.Type switch
        {
            FieldType.Integer or FieldType.Year or FieldType.Date or FieldType.Boolean => Read(field),
            FieldType.Number when field.Scale is not null => Read(field),
            _ => null,
        };

    /// <summary>
    /// The values of a column of floating-point numbers; null when there is no list or the column holds others.
    /// </summary>
    public static FrozenSet<double>? Reals(StandardField field) =>
        field is { Type: FieldType.Number, Scale: null } && field.Constraints.Enum.Count > 0
            ? field.Constraints.Enum.Select(e => double.Parse(e, CultureInfo.InvariantCulture)).ToFrozenSet()
            : null;

    /// <summary>Whether the text is a value of the field's type.</summary>
    public static bool IsReadable(StandardField field, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (ValueFormat.For(field.Type, field.Format, field.Notation) is { } format)
        {
            return bytes.Length > 0 && format.TryRead(bytes, out _);
        }

        return field.Type switch
        {
            FieldType.Number => NumberText.TryReal(bytes, NumberConvention.International, out _),
            FieldType.Integer or FieldType.Year or FieldType.Date or FieldType.Boolean => TryLong(field, bytes, out _),
            _ => true,
        };
    }

    private static FrozenSet<long> Read(StandardField field)
    {
        var values = new HashSet<long>();
        foreach (var text in field.Constraints.Enum)
        {
            if (TryLong(field, Encoding.UTF8.GetBytes(text), out var value))
            {
                values.Add(value);
            }
        }

        return values.ToFrozenSet();
    }

    private static bool TryLong(StandardField field, byte[] text, out long value)
    {
        switch (field.Type)
        {
            case FieldType.Date:
                var isDay = TimePattern.Of(field.Format) is { } pattern && pattern.TryParse(text, out var moment)
                    ? Day(DateOnly.FromDateTime(moment), out var days)
                    : DateText.TryParse(text, out days);
                value = days;
                return isDay;
            case FieldType.Boolean:
                var isTrue = field.Notation.TrueValues.Contains(Encoding.UTF8.GetString(text), StringComparer.Ordinal);
                var isTruth = BooleanText.TryParse(text, out var truth);
                value = isTrue || truth ? 1 : 0;
                return isTrue || isTruth
                    || field.Notation.FalseValues.Contains(Encoding.UTF8.GetString(text), StringComparer.Ordinal);
            case FieldType.Number:
                return NumberText.TryDecimal(
                    text, NumberConvention.International, field.Scale!.Value, out value, out var dropped)
                    == NumberOutcome.Right && dropped == 0;
            default:
                return NumberText.TryPlain(text, out value);
        }
    }

    private static bool Day(DateOnly day, out int days)
    {
        days = day.DayNumber - DateText.UnixEpochDayNumber;
        return true;
    }
}
