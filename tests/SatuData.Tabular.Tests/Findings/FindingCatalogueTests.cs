using System.Reflection;
using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Tests.Findings;

public sealed class FindingCatalogueTests
{
    private static readonly List<string> Codes =
    [
        .. typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    [Fact]
    public void All_EveryCodeThereIs_HasOneEntry()
    {
        Codes.Count.ShouldBeGreaterThan(30);

        FindingCatalogue.All.Select(k => k.Code).ShouldBe(Codes, ignoreOrder: true);
    }

    [Fact]
    public void All_EveryEntry_SaysWhatIsWrongAndWhatToDo()
    {
        FindingCatalogue.All.ShouldAllBe(k => k.Title.Length > 5 && char.IsUpper(k.Title[0]) && !k.Title.EndsWith('.'));
        FindingCatalogue.All.ShouldAllBe(
            k => k.Advice.Length > 10 && char.IsUpper(k.Advice[0]) && k.Advice.EndsWith('.'));
        FindingCatalogue.All.ShouldAllBe(
            k => k.Code.StartsWith("repair-", StringComparison.Ordinal) == false || k.Severity == Severity.Info);
    }

    [Fact]
    public void All_Together_CoverEveryDimension() =>
        FindingCatalogue.All.Select(k => k.Dimension).Distinct()
            .ShouldBe(Enum.GetValues<QualityDimension>(), ignoreOrder: true);

    [Fact]
    public void For_CodeOfAnotherVersion_StandsForItself() =>
        FindingCatalogue.For("kode-baru").Title.ShouldBe("kode-baru");
}
