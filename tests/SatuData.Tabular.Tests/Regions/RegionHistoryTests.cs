using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Tests.Regions;

public sealed class RegionHistoryTests
{
    private static readonly DateOnly Early = new(2022, 6, 1);
    private static readonly DateOnly Middle = new(2024, 6, 1);

    [Theory]
    [InlineData(RegionLevel.Provinsi, "96", RegionStatus.Later, RegionStatus.Valid, RegionStatus.Valid)]
    [InlineData(RegionLevel.Kabupaten, "92.01", RegionStatus.Valid, RegionStatus.Earlier, RegionStatus.Earlier)]
    [InlineData(RegionLevel.Kabupaten, "9601", RegionStatus.Later, RegionStatus.Valid, RegionStatus.Valid)]
    [InlineData(RegionLevel.Kecamatan, "720124", RegionStatus.Later, RegionStatus.Later, RegionStatus.Valid)]
    [InlineData(RegionLevel.Desa, "36.02.16.2018", RegionStatus.Valid, RegionStatus.Valid, RegionStatus.Earlier)]
    [InlineData(RegionLevel.Kabupaten, "1810", RegionStatus.Valid, RegionStatus.Valid, RegionStatus.Valid)]
    [InlineData(RegionLevel.Kabupaten, "1899", RegionStatus.Unknown, RegionStatus.Unknown, RegionStatus.Unknown)]
    public void Judge_CodeOnADay_KnowsTheDecreesBeforeAndAfter(
        RegionLevel level, string code, RegionStatus early, RegionStatus middle, RegionStatus now) =>
        new[] { RegionCodes.Kemendagri.Judge(level, code, Early).Status, RegionCodes.Kemendagri.Judge(
            level, code, Middle).Status, RegionCodes.Kemendagri.Judge(level, code).Status }
            .ShouldBe([early, middle, now]);

    [Theory]
    [InlineData(RegionLevel.Kabupaten, "9201", "9601")]
    [InlineData(RegionLevel.Kecamatan, "920101", "960101")]
    [InlineData(RegionLevel.Desa, "3602162018", "3602282009")]
    public void Judge_EarlierCode_NamesItsSuccessorWhereTheNameIsCertain(
        RegionLevel level, string code, string successor)
    {
        RegionCodes.Kemendagri.Judge(level, code).Successor.ShouldBe(successor);
        RegionCodes.Kemendagri.Name(successor).ShouldNotBeNull();
    }

    [Fact]
    public void Validate_EarlierCode_SaysTheDecreeAndSuggestsTheCodeAsItWasWritten()
    {
        var finding = Validate("kemendagri:desa", "36.02.16.2018").ShouldHaveSingleItem();

        finding.Message.ShouldContain("dipakai sampai Kepmendagri 100.1.1-6117 Tahun 2022");
        finding.Suggestion.ShouldBe("36.02.28.2009");
        finding.Expected!.ShouldContain("3602282009");
    }

    [Fact]
    public void Validate_CodeOfItsTime_IsRightAtTheReportingDate() =>
        Validate("kemendagri:desa", "36.02.16.2018", Middle).ShouldBeEmpty();

    [Fact]
    public void Validate_CodeOfALaterDecree_IsAWarning()
    {
        var finding = Validate("kemendagri:kecamatan", "720124", Middle).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldContain("2138 Tahun 2025");
    }

    [Theory]
    [InlineData("kemendagri:kecamatan", "1810010", "BPS")]
    [InlineData("kemendagri:desa", "1810010001", "BPS")]
    [InlineData("kemendagri:kecamatan", "18100", "Kepmendagri")]
    [InlineData("bps:kecamatan", "18.10.01", "Kemendagri")]
    [InlineData("bps:kecamatan", "181001", "Kemendagri")]
    [InlineData("bps:desa", "123", "BPS")]
    public void Validate_CodeOfTheOtherSystem_SaysWhichItLooksLike(string resource, string code, string system)
    {
        var finding = Validate(resource, code).ShouldHaveSingleItem();

        finding.Message.ShouldContain(system, Case.Sensitive);
        finding.Severity.ShouldBe(Severity.Error);
    }

    [Theory]
    [InlineData("bps:provinsi", "18")]
    [InlineData("bps:kabupaten", "1810")]
    [InlineData("bps:kecamatan", "1810010")]
    [InlineData("bps:desa", "1810010001")]
    public void Validate_BpsCode_IsRightByItsShape(string resource, string code) =>
        Validate(resource, code).ShouldBeEmpty();

    [Fact]
    public void Open_HeaderThatNamesBps_IsAWarning()
    {
        var standard = Tables.Standard(
            "  - { name: kode, title: Kode, synonyms: [Kode BPS] }", Reference("kemendagri:kabupaten"));

        using var file = Tables.Open("Kode BPS\n1810\n", standard);

        file.Findings.ShouldContain(f => f.Code == FindingCodes.CodeSystem && f.Severity == Severity.Warning);
    }

    [Fact]
    public void CodeLists_RegionCodes_CarryTheDecreeOfTheDay()
    {
        var standard = Tables.Standard("  - { name: kode, title: Kode }", Reference("kemendagri:kecamatan"));

        using var file = Tables.Open("kode\n181001\n", standard, new TableReadOptions { ReportingDate = Middle });

        file.CodeLists.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            u => u.Version.ShouldContain("6117"), u => u.List.ShouldBe("kemendagri:kecamatan"), u =>
                u.Hash.Length.ShouldBe(64));
    }

    private static string Reference(string resource) =>
        $"foreignKeys: [ {{ fields: kode, reference: {{ resource: \"{resource}\" }} }} ]";

    private static IReadOnlyList<Finding> Validate(string resource, string code, DateOnly? day = null) =>
        [.. Tables.Validate(
        $"kode,lain\n{code},1\n",
        Tables.Standard("  - { name: kode, title: Kode }\n  - { name: lain, type: integer }", Reference(resource)),
        new TableReadOptions { ReportingDate = day }).Findings.Items.Where(f => f.Code == FindingCodes.ForeignKey)];
}
