using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Tests.Law;

/// <summary>
/// Every type of the shipped rules has a class in tables of every unit, and a law wherever that closes.
/// </summary>
public sealed class TypeLawTests
{
    public static TheoryData<string> Types => [.. ClassificationRules.Shipped.Types.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Law_OfEveryType_HasAnArticleWhereverItCloses(string key)
    {
        var law = ClassificationRules.Shipped.Types[key].Law;

        foreach (var unit in Enum.GetValues<ObservationUnit>())
        {
            if (law.ClassIn(unit) is AccessClass.Dikecualikan or AccessClass.Terbatas)
            {
                law.BasisIn(unit).ShouldNotBeEmpty($"{key} {unit}");
                law.BasisIn(unit).ShouldAllBe(b => b.Law.Length > 0 && b.Pasal.Length > 0 && b.Reason.Length > 0
                    && b.Key.Length > 0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Law_OfEveryExemptType_NamesArticle17APeriodAndAConsequence(string key)
    {
        var law = ClassificationRules.Shipped.Types[key].Law;

        foreach (var unit in Enum.GetValues<ObservationUnit>().Where(u => law.ClassIn(u) == AccessClass.Dikecualikan))
        {
            law.BasisIn(unit).ShouldContain(b => b.Law == "UU 14/2008" && b.Pasal == "17", $"{key} {unit}");
            law.BasisIn(unit).ShouldContain(b => b.Period.Length > 0, $"{key} {unit}");
            law.BasisIn(unit).ShouldContain(b => b.Consequence.Length > 0, $"{key} {unit}");
        }
    }

    [Theory]
    [InlineData("nik", "UU 14/2008 Pasal 17 huruf h", "UU 24/2013 Pasal 58 ayat (2)")]
    [InlineData("penyakit", "UU 27/2022 Pasal 4 ayat (2) huruf a")]
    [InlineData("disabilitas", "UU 24/2013 Pasal 84")]
    [InlineData("nama-anak", "UU 27/2022 Pasal 4 ayat (2) huruf e")]
    [InlineData("rekening", "UU 27/2022 Pasal 4 ayat (2) huruf f")]
    [InlineData("agama", "UU 27/2022 Pasal 4 ayat (3) huruf d")]
    [InlineData("korban", "UU 14/2008 Pasal 17 huruf a")]
    public void Law_InTablesOfPersons_CitesTheArticles(string key, params string[] articles)
    {
        var law = ClassificationRules.Shipped.Types[key].Law;

        law.ClassIn(ObservationUnit.Orang).ShouldBe(AccessClass.Dikecualikan);
        articles.ShouldBeSubsetOf(law.BasisIn(ObservationUnit.Orang).Select(b => b.ToString()));
    }

    [Fact]
    public void Law_OfAFirmsMoney_RestsOnTheStatisticsAct()
    {
        var law = ClassificationRules.Shipped.Types["penghasilan"].Law;

        law.ClassIn(ObservationUnit.Usaha).ShouldBe(AccessClass.Terbatas);
        law.BasisIn(ObservationUnit.Usaha).Select(b => b.ToString()).ShouldContain("UU 16/1997 Pasal 21");
        law.ClassIn(ObservationUnit.Agregat).ShouldBe(AccessClass.Terbuka);
    }
}
