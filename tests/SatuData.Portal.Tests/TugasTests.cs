using System.Net;

namespace SatuData.Portal.Tests;

public sealed class TugasTests : PortalTest
{
    private const string Address = "/app/tugas/" + SampleCase.Id + "-02";

    [Fact]
    public async Task Tugas_Findings_AreGroupedByCodeGravestFirst()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync(Address);

        var groups = page.QuerySelectorAll("details");
        groups.Select(g => g.QuerySelector("code")!.TextContent).ShouldBe(["type-error", "extra-label"]);
        groups[0].QuerySelector(".banyak")!.TextContent.ShouldBe("17");
        groups[0].QuerySelectorAll("tbody th").Select(t => t.TextContent)
            .ShouldBe(["lembar Data, sel C7", "lembar Data, sel C9"]);
        groups[0].QuerySelector(".lagi")!.TextContent.ShouldStartWith("15 lagi");
        groups[0].HasAttribute("open").ShouldBeTrue();
        groups[1].HasAttribute("open").ShouldBeFalse();
    }

    [Fact]
    public async Task Tugas_FindingsWithValues_ShowNone()
    {
        await SampleCase.SaveAsync(Home);

        (await PageAsync(Address)).DocumentElement.OuterHtml.ShouldNotContain("CANARY", Case.Insensitive);
        (await PageAsync("/app/kasus/" + SampleCase.Id)).DocumentElement.OuterHtml.ShouldNotContain(
            "CANARY", Case.Insensitive);
    }

    [Fact]
    public async Task Tugas_Rounds_SayWhyTheyWereReturned()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync(Address);

        Cells(page, "Unggahan", 0)[^1].ShouldBe("Dikembalikan: Perbaiki kode kecamatan.");
        Cells(page, "Kelas akses kolom", 0)
            .ShouldBe(["nik", "nik", "Dikecualikan", "Belum diputuskan", "UU 14/2008 Pasal 17 huruf h"]);
    }

    [Theory]
    [InlineData("/app/tugas/PD-2026-0007-99")]
    [InlineData("/app/tugas/x")]
    [InlineData("/app/tidak/ada")]
    public async Task Page_Unknown_IsNotFound(string path)
    {
        await SampleCase.SaveAsync(Home);

        (await PageAsync(path, HttpStatusCode.NotFound)).QuerySelector("h1")!.TextContent.ShouldContain("tidak");
    }
}
