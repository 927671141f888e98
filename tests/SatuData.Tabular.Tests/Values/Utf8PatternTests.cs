using System.Text;
using System.Text.RegularExpressions;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

public sealed class Utf8PatternTests
{
    private static readonly string[] Patterns =
    [
        "[1-9][0-9]{15}", @"(\+62|0)[0-9]{8,13}", @"[1-9]\.[0-9]{2}", "a|bc|", "^x+y?$", "(?:ab){2,}", @"[^0-9]*",
        ".{1,3}", @"\d{4}/\d{4}",
        @"[A-Z\-]+", "(a|b)*c", "((a))", "a{0}", @"[a-c]{2,3}[c-d]*", @"\w+", @"[é]", "x{3}|y{2}", "(^a|b$)",
    ];

    [Fact]
    public void IsMatch_RandomTexts_AgreesWithTheEngine()
    {
        var random = new Random(20241231);
        const string alphabet = "0123456789abcxyABC+./- é日";
        foreach (var pattern in Patterns)
        {
            var ours = new Utf8Pattern(pattern);
            var engine = new Regex($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant);
            for (var i = 0; i < 2000; i++)
            {
                var text = new string(
                    [.. Enumerable.Range(0, random.Next(20)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
                ours.IsMatch(Encoding.UTF8.GetBytes(text)).ShouldBe(engine.IsMatch(text), $"{pattern} on {text}");
            }
        }
    }

    [Theory]
    [InlineData("[1-9][0-9]{15}", "1810012345678901", true)]
    [InlineData("[1-9][0-9]{15}", "181001234567890", false)]
    [InlineData("[1-9][0-9]{15}", "18100123456789012", false)]
    [InlineData(@"(\+62|0)[0-9]{8,13}", "+6281234567890", true)]
    [InlineData(@"(\+62|0)[0-9]{8,13}", "081234567890", true)]
    [InlineData(@"(\+62|0)[0-9]{8,13}", "62812345", false)]
    public void IsMatch_PatternsOfTheStandards_Match(string pattern, string text, bool expected) =>
        new Utf8Pattern(pattern).IsMatch(Encoding.UTF8.GetBytes(text)).ShouldBe(expected);
}
