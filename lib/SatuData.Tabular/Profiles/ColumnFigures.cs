using System.Globalization;
using System.Numerics;
using System.Text;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Profiles;

/// <summary>
/// The figures of one column in one partition, or in all of them once merged. Not safe for use by two threads at once.
/// </summary>
internal sealed class ColumnFigures(TypedColumn column)
{
    /// <summary>2,048 numbers of this size cannot overflow a sum of 64 bits.</summary>
    private const long SafeToSum = 1L << 51;

    private readonly DistinctSketch _distinct = new();
    private long _present;
    private long _lowest = long.MaxValue;
    private long _highest = long.MinValue;
    private double _lowestReal = double.PositiveInfinity;
    private double _highestReal = double.NegativeInfinity;
    private Int128 _sum;
    private int _shortest = int.MaxValue;
    private int _longest;
    private long _digitsOnly;

    public void Add(BatchColumn values, int count)
    {
        var present = 0;
        foreach (var word in values.Validity)
        {
            present += BitOperations.PopCount(word);
        }

        _present += present;
        switch (column.Kind)
        {
            case ValueKind.Text:
                AddTexts(values, count, present == count);
                break;
            case ValueKind.Real:
                AddReals(values, count);
                break;
            case var _ when present == count && count > 0:
                AddNumbers(values.Longs.AsSpan(0, count));
                break;
            default:
                AddSomeNumbers(values, count);
                break;
        }
    }

    public void Add(ColumnFigures other)
    {
        _distinct.Add(other._distinct);
        _present += other._present;
        _lowest = Math.Min(_lowest, other._lowest);
        _highest = Math.Max(_highest, other._highest);
        _lowestReal = Math.Min(_lowestReal, other._lowestReal);
        _highestReal = Math.Max(_highestReal, other._highestReal);
        _sum += other._sum;
        _shortest = Math.Min(_shortest, other._shortest);
        _longest = Math.Max(_longest, other._longest);
        _digitsOnly += other._digitsOnly;
    }

    public ColumnProfile Profile(long rows, long missing) => new()
    {
        Field = column.Name,
        Kind = column.Kind,
        Rows = rows,
        Present = _present,
        Missing = missing,
        DigitsOnly = _digitsOnly,
        Distinct = Math.Min(_distinct.Estimate(), _present),
        Values = _present == 0 ? null : Values(),
    };

    private ProfileValues Values() => column.Kind switch
    {
        ValueKind.Text => new ProfileValues { ShortestText = _shortest, LongestText = _longest },
        ValueKind.Real => new ProfileValues
        {
            Minimum = _lowestReal.ToString("R", CultureInfo.InvariantCulture),
            Maximum = _highestReal.ToString("R", CultureInfo.InvariantCulture),
        },
        ValueKind.Boolean => new ProfileValues(),
        ValueKind.Date => new ProfileValues { Minimum = Day(_lowest), Maximum = Day(_highest) },
        _ => new ProfileValues { Minimum = Number(_lowest), Maximum = Number(_highest), Sum = Number(_sum) },
    };

    private void AddNumbers(ReadOnlySpan<long> values)
    {
        var lowest = values[0];
        var highest = values[0];
        foreach (var value in values)
        {
            lowest = Math.Min(lowest, value);
            highest = Math.Max(highest, value);
            _distinct.Add(value);
        }

        _lowest = Math.Min(_lowest, lowest);
        _highest = Math.Max(_highest, highest);
        if (column.Kind is ValueKind.Integer or ValueKind.Decimal)
        {
            _sum += lowest > -SafeToSum && highest < SafeToSum ? QuickSum(values) : ExactSum(values);
        }
    }

    private static Int128 QuickSum(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static Int128 ExactSum(ReadOnlySpan<long> values)
    {
        Int128 sum = 0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private void AddSomeNumbers(BatchColumn values, int count)
    {
        for (var row = 0; row < count; row++)
        {
            if (values.IsPresent(row))
            {
                AddNumbers(values.Longs.AsSpan(row, 1));
            }
        }
    }

    private void AddReals(BatchColumn values, int count)
    {
        for (var row = 0; row < count; row++)
        {
            if (values.IsPresent(row))
            {
                _lowestReal = Math.Min(_lowestReal, values.Reals[row]);
                _highestReal = Math.Max(_highestReal, values.Reals[row]);
                _distinct.Add(BitConverter.DoubleToInt64Bits(values.Reals[row]));
            }
        }
    }

    private void AddTexts(BatchColumn values, int count, bool areAllPresent)
    {
        var end = count == 0 ? 0 : values.TextEnds[count - 1];
        var isAscii = Ascii.IsValid(values.Text.AsSpan(0, end));
        for (var row = 0; row < count; row++)
        {
            if (!areAllPresent && !values.IsPresent(row))
            {
                continue;
            }

            var text = values.GetText(row);
            var length = isAscii ? text.Length : CellText.CountScalars(text);
            _shortest = Math.Min(_shortest, length);
            _longest = Math.Max(_longest, length);
            _digitsOnly += text.Length > 0 && char.IsAsciiDigit((char)text[0])
                && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? 1 : 0;
            _distinct.Add(text);
        }
    }

    private string Number(Int128 unscaled)
    {
        var digits = Int128.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(column.Scale + 1, '0');
        var sign = unscaled < 0 ? "-" : "";
        return column.Scale == 0 ? sign + digits : $"{sign}{digits[..^column.Scale]}.{digits[^column.Scale..]}";
    }

    private static string Day(long days) =>
        DateOnly.FromDayNumber((int)days + DateText.UnixEpochDayNumber)
            .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
