using System.Globalization;
using System.Text;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <content>
/// What is not a number as it stands: kept in another form, with an exponent, a unit, or turned into a date.
/// </content>
internal abstract partial class NumberReader
{
    /// <summary>A number kept as such: a point, no groups, and an exponent where it is very large or small.</summary>
    private void ReadKept(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        var outcome = TrySet(text, NumberConvention.International, kind, text, target, index, row);
        if (outcome == NumberOutcome.NotANumber && TryExpand(text, out var expanded))
        {
            outcome = TrySet(expanded, NumberConvention.International, kind, text, target, index, row);
        }

        if (outcome != NumberOutcome.Right)
        {
            Refuse(RefusalOf(outcome), text, target, index, row);
        }
    }

    private void ReadOdd(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (ReadMissingWord(text, target, index, row))
        {
            return;
        }

        if (ScientificText.Is(text))
        {
            ReadScientific(text, target, index, row);
        }
        else if (IsDate(text))
        {
            Refuse(ValueFindings.DateConversion, text, target, index, row);
        }
        else if (NumberUnit.TrySplit(text, out var number, out var power))
        {
            var why = power > 0 ? NumberFindings.ScaleWord : NumberFindings.Glued;
            Refuse(why, text, target, index, row, Findings is null ? null : WithoutUnit(number, power));
        }
        else
        {
            Refuse(RefusalOf(NumberOutcome.NotANumber), text, target, index, row);
        }
    }

    private void ReadScientific(ReadOnlySpan<byte> text, BatchColumn target, int index, long row)
    {
        if (Rules.Field.Type == FieldType.Integer)
        {
            var suggestion = ScientificText.TryWhole(text, out var whole) ? whole.ToString(CultureInfo.InvariantCulture)
                : null;
            Refuse(NumberFindings.Scientific, text, target, index, row, suggestion);
            return;
        }

        if (!TryExpand(text, out var plain))
        {
            Refuse(RefusalOf(NumberOutcome.NotANumber), text, target, index, row);
        }
        else if (Accepts(Repairs.Scientific, text, plain, target, index, row))
        {
            var outcome = TrySet(plain, NumberConvention.International, CellKind.Number, text, target, index, row);
            if (outcome != NumberOutcome.Right)
            {
                Refuse(RefusalOf(outcome), text, target, index, row);
                return;
            }

            Findings?.Repair(Repairs.Scientific, text, plain, row);
        }
    }

    private static bool TryExpand(ReadOnlySpan<byte> text, out byte[] plain)
    {
        plain = [];
        if (!ScientificText.TryReal(text, out var value) || Math.Abs(value) >= 1e28)
        {
            return false;
        }

        plain = Encoding.UTF8.GetBytes(
            ((decimal)value).ToString("0.############################", CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>The number before a unit, when there is one way to read it.</summary>
    private string? WithoutUnit(ReadOnlySpan<byte> number, int power)
    {
        var convention = NumberText.Classify(number) switch
        {
            NumberShape.Plain or NumberShape.International => NumberConvention.International,
            NumberShape.Indonesian => NumberConvention.Indonesian,
            _ => Rules.Numbers!.Convention,
        };
        if (convention is NumberConvention.Ambiguous or NumberConvention.Plain)
        {
            return null;
        }

        var plain = NumberText.ToPlain(number, convention);
        if (power == 0)
        {
            return Rules.Numbers!.InConvention(plain);
        }

        return decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) < 1e12m
            ? Rules.Numbers!.InConvention(
                (value * (decimal)Math.Pow(10, power)).ToString("0.####", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>
    /// 5.1 became 5 January; with one digit after the mark, or a month of two, there is one number it can have been.
    /// </summary>
    private string? DateGuess(ReadOnlySpan<byte> text)
    {
        if (Findings is null || Rules.Field.Type != FieldType.Number
            || !DateText.TryParse(text[..Math.Min(10, text.Length)], monthFirst: false, out var day)
            || (day.Month < 10 && Rules.Field.Scale != 1))
        {
            return null;
        }

        return Rules.Numbers!.InConvention(string.Create(CultureInfo.InvariantCulture, $"{day.Day}.{day.Month}"));
    }

    /// <summary>
    /// 05/01/2024 or 05-Jan: what a spreadsheet writes to a text file for a number turned into a date.
    /// </summary>
    private static bool IsDate(ReadOnlySpan<byte> text) =>
        text.Length >= 5 && (DateText.TryParse(text, monthFirst: false, out _) || DateText.IsDayAndMonth(text));
}
