using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Tests.Regions;

public sealed class RegionCodesTests
{
    private static readonly RegionCodes Codes = RegionCodes.Kemendagri;

    [Theory]
    [InlineData(RegionLevel.Provinsi, "18", true)]
    [InlineData(RegionLevel.Kabupaten, "18.10", true)]
    [InlineData(RegionLevel.Kabupaten, "1810", true)]
    [InlineData(RegionLevel.Kecamatan, "18.10.01", true)]
    [InlineData(RegionLevel.Kecamatan, "181001", true)]
    [InlineData(RegionLevel.Desa, "11.01.01.2001", true)]
    [InlineData(RegionLevel.Desa, "1101012001", true)]
    [InlineData(RegionLevel.Kabupaten, "18.1", false)]
    [InlineData(RegionLevel.Kabupaten, "1.810", false)]
    [InlineData(RegionLevel.Kecamatan, "1810.01", false)]
    [InlineData(RegionLevel.Kecamatan, "18-10-01", false)]
    [InlineData(RegionLevel.Kabupaten, "18", false)]
    [InlineData(RegionLevel.Provinsi, "00", false)]
    [InlineData(RegionLevel.Provinsi, "99", false)]
    [InlineData(RegionLevel.Provinsi, "", false)]
    [InlineData(RegionLevel.Desa, "١١٠١٠١٢٠٠١", false)]
    public void Exists_Code_KnowsItAtItsLevel(RegionLevel level, string code, bool expected) =>
        Codes.Exists(level, code).ShouldBe(expected);

    [Fact]
    public void Count_EveryLevel_IsThatOfTheDecree() =>
        Enum.GetValues<RegionLevel>().Select(Codes.Count).ShouldBe([38, 514, 7285, 83762]);

    [Theory]
    [InlineData("18", "Lampung")]
    [InlineData("18.10", "Kabupaten Pringsewu")]
    [InlineData("1810", "Kabupaten Pringsewu")]
    [InlineData("11.01.01", "Bakongan")]
    [InlineData("1101012001", "Keude Bakongan")]
    [InlineData("123", null)]
    [InlineData("18.99", null)]
    public void Name_Code_IsTheRegions(string code, string? expected) => Codes.Name(code).ShouldBe(expected);

    [Fact]
    public void Exists_Utf8_AllocatesNothing()
    {
        Codes.Exists(RegionLevel.Desa, "1101012001"u8).ShouldBeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            Codes.Exists(RegionLevel.Desa, "1101012001"u8);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void System_AndVersion_AreKnown() =>
        (Codes.System + " " + Codes.Version).ShouldBe("kemendagri Kepmendagri 300.2.2-2138 Tahun 2025");
}
