using SatuData.Reports.Numbering;

namespace SatuData.Reports.Tests.Numbering;

public sealed class LetterNumberTemplateTests
{
    private static readonly DateOnly November = new(2026, 11, 21);

    [Fact]
    public void Number_DefaultPattern_IsCodeCounterUnit()
    {
        var template = new LetterNumberTemplate { Kode = "000.8.3.3", Unit = "OR" };

        template.Number(15, November).ShouldBe(new LetterNumber("000.8.3.3/15/OR", 15, 2026));
    }

    [Theory]
    [InlineData("{kode}/ {urut} /{unit}/{tahun}", "075/ 151 /D.12/2026")]
    [InlineData("{sifat}/{kode}/{urut:0000}/{unit}/{bulan}/{tahun}", "B/075/0151/D.12/11/2026")]
    [InlineData("{urut}/{unit}/{bulan-romawi}/{tahun}", "151/D.12/XI/2026")]
    [InlineData("{urut:00}-tetap", "151-tetap")]
    public void Number_PatternOfRegion_KeepsItsLiteralText(string pattern, string expected)
    {
        var template = new LetterNumberTemplate { Pattern = pattern, Kode = "075", Unit = "D.12" };

        template.Number(151, November).Text.ShouldBe(expected);
    }

    [Theory]
    [InlineData("{kode}/{unit}")]
    [InlineData("{urut}/{urut}")]
    [InlineData("{urut}/{nomor}")]
    [InlineData("{urut}/{kode")]
    [InlineData("{urut}}")]
    [InlineData("{urut:0a}")]
    [InlineData("")]
    public void Pattern_NotUsable_IsRefused(string pattern) =>
        Should.Throw<ArgumentException>(() => new LetterNumberTemplate { Pattern = pattern });

    [Fact]
    public void Number_CounterBelowOne_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LetterNumberTemplate().Number(0, November));
}
