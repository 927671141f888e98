using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

public sealed class NumberTextTests
{
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    [Theory]
    [InlineData("1234", (int)NumberShape.Plain)]
    [InlineData("-7", (int)NumberShape.Plain)]
    [InlineData("0", (int)NumberShape.Plain)]
    [InlineData("1.234", (int)NumberShape.OneDot)]
    [InlineData("1,234", (int)NumberShape.OneComma)]
    [InlineData("1.234.567", (int)NumberShape.Indonesian)]
    [InlineData("1.234,5", (int)NumberShape.Indonesian)]
    [InlineData("12,5", (int)NumberShape.Indonesian)]
    [InlineData("0,125", (int)NumberShape.Indonesian)]
    [InlineData("1234,567", (int)NumberShape.Indonesian)]
    [InlineData("1,234,567", (int)NumberShape.International)]
    [InlineData("1,234.5", (int)NumberShape.International)]
    [InlineData("12.5", (int)NumberShape.International)]
    [InlineData("0.125", (int)NumberShape.International)]
    [InlineData("1234.56", (int)NumberShape.International)]
    [InlineData("12.34.56", (int)NumberShape.None)]
    [InlineData("1.2.3,4", (int)NumberShape.None)]
    [InlineData("1.2345.678", (int)NumberShape.None)]
    [InlineData("0.123.456", (int)NumberShape.None)]
    [InlineData("(1.234)", (int)NumberShape.None)]
    [InlineData("Rp1.234", (int)NumberShape.None)]
    [InlineData("85,3%", (int)NumberShape.None)]
    [InlineData("1 234", (int)NumberShape.None)]
    [InlineData("+1", (int)NumberShape.None)]
    [InlineData("--1", (int)NumberShape.None)]
    [InlineData("1e5", (int)NumberShape.None)]
    [InlineData("1,", (int)NumberShape.None)]
    [InlineData(".5", (int)NumberShape.None)]
    [InlineData("-", (int)NumberShape.None)]
    [InlineData("", (int)NumberShape.None)]
    [InlineData("٣", (int)NumberShape.None)]
    public void Classify_Text_SaysWhatItShows(string text, int expected) =>
        ((int)NumberText.Classify(Utf8(text))).ShouldBe(expected);

    [Theory]
    [InlineData("1.234,56", true, 123456)]
    [InlineData("1,234.56", false, 123456)]
    [InlineData("12,5", true, 1250)]
    [InlineData("-0,05", true, -5)]
    [InlineData("7", true, 700)]
    [InlineData("7,100", true, 710)]
    public void TryDecimal_RightShape_IsExact(string text, bool indonesian, long expected)
    {
        NumberText.TryDecimal(Utf8(text), Convention(indonesian), 2, out var value, out var dropped)
            .ShouldBe(NumberOutcome.Right);
        value.ShouldBe(expected);
        dropped.ShouldBe(0);
    }

    [Theory]
    [InlineData("1234.56", true)]
    [InlineData("1,5", false, 15)]
    [InlineData("1.5", true)]
    public void TryDecimal_OtherConvention_IsNeverReadAsAnotherNumber(string text, bool indonesian, long wrong = 0)
    {
        var outcome = NumberText.TryDecimal(Utf8(text), Convention(indonesian), 2, out var value, out _);

        outcome.ShouldBe(NumberOutcome.NotANumber);
        value.ShouldBe(0);
        wrong.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("1,239", 9)]
    [InlineData("1,2301", 10)]
    [InlineData("1,2300", 0)]
    public void TryDecimal_MoreDigitsThanScale_SaysWhatItDropped(string text, int expected)
    {
        NumberText.TryDecimal(Utf8(text), NumberConvention.Indonesian, 2, out _, out var dropped);
        dropped.ShouldBe(expected);
    }

    [Fact]
    public void TryDecimal_NineteenDigits_IsTooLarge() =>
        NumberText.TryDecimal(Utf8("12345678901234567,89"), NumberConvention.Indonesian, 2, out _, out _)
            .ShouldBe(NumberOutcome.TooLarge);

    [Fact]
    public void TryInteger_WhatIndonesianCultureWrites_ReadsBack() => Prop.ForAll<int>(number =>
    {
        var text = Utf8(number.ToString("N0", Indonesian));
        return NumberText.TryInteger(text, NumberConvention.Indonesian, out var read) && read == number;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryDecimal_WhatEitherCultureWrites_ReadsBack() => Prop.ForAll<int>(number =>
    {
        var value = number / 100m;
        return Reads(value.ToString("N2", Indonesian), NumberConvention.Indonesian, number)
            && Reads(value.ToString("N2", CultureInfo.InvariantCulture), NumberConvention.International, number);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TryReal_WhatInvariantCultureWrites_ReadsBack() => Prop.ForAll<double>(number =>
    {
        if (!double.IsFinite(number) || Math.Abs(number) is > 1e15 or < 1e-4)
        {
            return true;
        }

        var text = Utf8(number.ToString("0.####################", CultureInfo.InvariantCulture));
        return NumberText.TryReal(text, NumberConvention.International, out var read)
            && Math.Abs(read - number) <= Math.Abs(number) * 1e-14;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Classify_RandomBytes_AgreesWithTheParsers() => Prop.ForAll<byte[]>(bytes =>
    {
        var shape = NumberText.Classify(bytes);
        var indonesian =
            NumberText.TryDecimal(bytes, NumberConvention.Indonesian, 18, out _, out _) != NumberOutcome.NotANumber;
        return shape != NumberShape.None || !indonesian;
    }).QuickCheckThrowOnFailure();

    private static bool Reads(string text, NumberConvention convention, long expected) =>
        NumberText.TryDecimal(Utf8(text), convention, 2, out var value, out var dropped) == NumberOutcome.Right
        && value == expected && dropped == 0;

    private static NumberConvention Convention(bool indonesian) =>
        indonesian ? NumberConvention.Indonesian : NumberConvention.International;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
