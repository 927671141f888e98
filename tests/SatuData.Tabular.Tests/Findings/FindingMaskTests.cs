using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Findings;

/// <summary>Masks of findings: what may be kept and shown where values may not.</summary>
public sealed class FindingMaskTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("Siti Aminah", "**** ******")]
    [InlineData("1810015708990123", "****************")]
    [InlineData("12/13/2024", "**/**/****")]
    [InlineData("a@b.id", "*@*.**")]
    [InlineData("12345678901234567890123456789", "************************…")]
    public void Of_AnyValue_KeepsLengthAndPunctuationOnly(string? value, string? mask) => FindingMask.Of(value)
        .ShouldBe(mask);

    [Theory]
    [InlineData("1.234,50", true)]
    [InlineData("12/13/2024", true)]
    [InlineData("85%", true)]
    [InlineData("-", true)]
    [InlineData("081234567", false)]
    [InlineData("Rp5", false)]
    [InlineData("Ani", false)]
    [InlineData("**", false)]
    public void IsPlain_OnlyNumbersAndDays(string value, bool isPlain) => FindingMask.IsPlain(value).ShouldBe(isPlain);

    [Theory]
    [InlineData("12", "13", null, true)]
    [InlineData("12", "tiga belas", null, false)]
    [InlineData("12", null, "Ani", false)]
    public void Plain_AWordAnywhere_MasksAll(string value, string? suggestion, string? readAs, bool isKept)
    {
        var finding = new Finding
        {
            Code = FindingCodes.TypeError, Severity = Severity.Error, Message = "x", Value = value,
                Suggestion = suggestion, ReadAs = readAs,
        };

        var masked = FindingMask.Plain(finding);

        (masked == finding).ShouldBe(isKept);
        (masked.Value == value).ShouldBe(isKept);
    }
}
