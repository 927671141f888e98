using System.Globalization;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

/// <summary>Numbers written in every way that agencies write them, and read back.</summary>
public sealed class NumberRoundTripTests
{
    private static readonly NumberFormatInfo Indonesian = new()
    {
        NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3], NegativeSign = "-",
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Read_FormattedInEitherConvention_IsTheNumber(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5000; round++)
        {
            var scale = random.Next(0, 5);
            var unscaled = (long)(Math.Pow(10, random.NextDouble() * 15) * (random.Next(2) == 0 ? 1 : -1));
            var number = unscaled / (decimal)Math.Pow(10, scale);
            var isIndonesian = random.Next(2) == 0;
            var format = (IFormatProvider)(isIndonesian ? Indonesian : NumberFormatInfo.InvariantInfo);
            var text = number.ToString((random.Next(2) == 0 ? "N" : "F") + scale, format);
            var (dressed, trims) = Dress(random, text);

            Read(dressed, isIndonesian
                ? NumberConvention.Indonesian
                : NumberConvention.International, scale, out var found)
                .ShouldBe(unscaled, $"{dressed} from {text}");
            found.ShouldBe(trims, dressed);
        }
    }

    [Fact]
    public void ToPlain_AnyNumber_IsReadByTheInvariantParser()
    {
        var random = new Random(3);
        for (var round = 0; round < 2000; round++)
        {
            var number = Math.Round((decimal)(random.NextDouble() * 1e9), random.Next(0, 4));
            var plain = NumberText.ToPlain(
                Encoding.UTF8.GetBytes(number.ToString("N3", Indonesian)), NumberConvention.Indonesian);

            decimal.Parse(plain, CultureInfo.InvariantCulture).ShouldBe(number);
        }
    }

    /// <summary>Puts one of the things around a number that people put around numbers.</summary>
    private static (string Text, NumberTrims Trims) Dress(Random random, string text)
    {
        var isNegative = text[0] == '-';
        var bare = isNegative ? text[1..] : text;
        var minus = isNegative ? "-" : "";
        return random.Next(9) switch
        {
            0 => ($"{minus}Rp {bare}", NumberTrims.Currency),
            1 => ($"Rp. {minus}{bare},-", NumberTrims.Currency),
            2 => ($"{text} %", NumberTrims.Percent),
            3 => (isNegative ? $"({bare})" : "+" + bare, NumberTrims.Sign),
            4 => (isNegative ? bare + "-" : bare, isNegative ? NumberTrims.Sign : NumberTrims.None),
            5 => (isNegative ? "−" + bare : bare, isNegative ? NumberTrims.Sign : NumberTrims.None),
            6 => ("'" + text, NumberTrims.Quotes),
            7 => (Wide(text), NumberTrims.Digits),
            _ => (text, NumberTrims.None),
        };
    }

    private static string Wide(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    private static long? Read(string text, NumberConvention convention, int scale, out NumberTrims trims)
    {
        Span<byte> buffer = stackalloc byte[LooseNumber.Longest];
        return LooseNumber.TryReduce(Encoding.UTF8.GetBytes(text), buffer, out var strict, out trims)
            && NumberText.TryDecimal(strict, convention, scale, out var value, out var dropped) == NumberOutcome.Right
                && dropped == 0
            ? value
            : null;
    }
}
