using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

public sealed class LooseNumberTests
{
    [Theory]
    [InlineData("Rp1.234", "1.234", NumberTrims.Currency)]
    [InlineData("Rp 1.234,00", "1.234,00", NumberTrims.Currency)]
    [InlineData("Rp. 1.234,-", "1.234", NumberTrims.Currency)]
    [InlineData("rp.1.234.567,-", "1.234.567", NumberTrims.Currency)]
    [InlineData("IDR 5", "5", NumberTrims.Currency)]
    [InlineData("5.000,-", "5.000", NumberTrims.Currency)]
    [InlineData("-Rp5.000", "-5.000", NumberTrims.Currency)]
    [InlineData("Rp -5.000", "-5.000", NumberTrims.Currency)]
    [InlineData("Rp (5.000)", "-5.000", NumberTrims.Currency | NumberTrims.Sign)]
    [InlineData("(Rp5.000)", "-5.000", NumberTrims.Currency | NumberTrims.Sign)]
    [InlineData("85,3%", "85,3", NumberTrims.Percent)]
    [InlineData("85,3 %", "85,3", NumberTrims.Percent)]
    [InlineData("-5%", "-5", NumberTrims.Percent)]
    [InlineData("(1.234)", "-1.234", NumberTrims.Sign)]
    [InlineData("( 7 )", "-7", NumberTrims.Sign)]
    [InlineData("5-", "-5", NumberTrims.Sign)]
    [InlineData("1.234,5-", "-1.234,5", NumberTrims.Sign)]
    [InlineData("−5", "-5", NumberTrims.Sign)]
    [InlineData("–5", "-5", NumberTrims.Sign)]
    [InlineData("+5", "5", NumberTrims.Sign)]
    [InlineData("- 5", "-5", NumberTrims.Sign)]
    [InlineData("1 234", "1234", NumberTrims.Groups)]
    [InlineData("1\u00A0234\u00A0567", "1234567", NumberTrims.Groups)]
    [InlineData("12\u202F345,6", "12345,6", NumberTrims.Groups)]
    [InlineData("1'234.5", "1234.5", NumberTrims.Groups)]
    [InlineData("Rp 1 234 567", "1234567", NumberTrims.Currency | NumberTrims.Groups)]
    [InlineData("１２３", "123", NumberTrims.Digits)]
    [InlineData("１．２３４，５", "1.234,5", NumberTrims.Digits)]
    [InlineData("٤٢", "42", NumberTrims.Digits)]
    [InlineData("'123", "123", NumberTrims.Quotes)]
    [InlineData("\"1.234\"", "1.234", NumberTrims.Quotes)]
    [InlineData("“5”", "5", NumberTrims.Quotes)]
    [InlineData("1\u200B23", "123", NumberTrims.Invisible)]
    internal void TryReduce_NumberWithMoreThanDigits_LeavesTheStrictShape(string text, string strict, NumberTrims trims)
    {
        var (reduced, found) = Reduce(text);

        reduced.ShouldBe(strict);
        found.ShouldBe(trims);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Rp")]
    [InlineData("%")]
    [InlineData("--5")]
    [InlineData("-(5)")]
    [InlineData("5%%")]
    [InlineData("1 23")]
    [InlineData("12 34 567")]
    [InlineData("1 234'567")]
    [InlineData("1,5 3")]
    [InlineData("12 orang")]
    [InlineData("1e5")]
    [InlineData("5-6")]
    [InlineData("Rpx")]
    [InlineData(".")]
    public void TryReduce_SomethingElse_IsRefused(string text) => Reduce(text).Strict.ShouldBeNull();

    private static (string? Strict, NumberTrims Trims) Reduce(string text)
    {
        Span<byte> buffer = stackalloc byte[LooseNumber.Longest];
        return LooseNumber.TryReduce(Encoding.UTF8.GetBytes(text), buffer, out var strict, out var trims)
            ? (Encoding.UTF8.GetString(strict), trims)
            : (null, trims);
    }
}
