using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Tests.Reading;

public sealed class HeaderWordsTests
{
    private const string Letters = "abcdlpkrsOPDJml0129 .,-_/()[]'|:;";

    [Fact]
    public void Normal_AnyPlainText_IsItsWordsJoined()
    {
        var random = new Random(20_261_125);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(random.GetItems<char>(Letters, random.Next(0, 140)));

            HeaderWords.Normal(text).ShouldBe(string.Concat(HeaderWords.Words(text)), text);
        }
    }

    [Theory]
    [InlineData("p l p l", "perempuanlakilakiperempuanlakilaki")]
    [InlineData("Jml. Kec (jiwa)", "jumlahkecamatanjiwa")]
    [InlineData("Ma'arif", "maarif")]
    [InlineData("% Rp", "persentaserupiah")]
    public void Normal_Abbreviations_AreWrittenOut(string header, string expected) =>
        HeaderWords.Normal(header).ShouldBe(expected);

    [Fact]
    public void Normal_OnlyTheLongestAbbreviations_FitAsTheyAreWrittenOut()
    {
        var text = string.Join(' ', Enumerable.Repeat("p", 64));

        HeaderWords.Normal(text).ShouldBe(string.Concat(Enumerable.Repeat("perempuan", 64)));
    }

    [Theory]
    [InlineData(" Luas (ha) ", "Luas")]
    [InlineData(" Luas ", "Luas")]
    [InlineData("Luas ha)", "Luas ha)")]
    public void WithoutBrackets_Text_KeepsWhatStandsOutside(string header, string expected) =>
        HeaderWords.WithoutBrackets(header).ShouldBe(expected);
}
