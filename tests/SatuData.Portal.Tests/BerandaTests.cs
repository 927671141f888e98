namespace SatuData.Portal.Tests;

public sealed class BerandaTests : PortalTest
{
    [Fact]
    public async Task Beranda_NoCases_SaysHowOneBegins()
    {
        var page = await PageAsync("/app/");

        page.QuerySelector(".kosong")!.TextContent.ShouldContain("Belum ada kasus");
    }

    [Fact]
    public async Task Beranda_OpenAndClosedCases_ListsOpenOnesFirst()
    {
        await SampleCase.CloseAsync(Home, "PD-2026-0009");
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync("/app/");

        page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href"))
            .ShouldBe(["/app/kasus/PD-2026-0007", "/app/kasus/PD-2026-0009"]);
        var rows = page.QuerySelectorAll("tbody tr");
        rows[0].TextContent.ShouldContain("3 dari 9");
        rows[0].TextContent.ShouldContain("Pendataan berjalan");
        rows[0].TextContent.ShouldContain("1 / 2");
        rows[0].TextContent.ShouldContain("12/11/2026 10.00");
        rows[0].QuerySelector(".tanda")!.TextContent.ShouldBe("Berjalan");
        rows[1].QuerySelector(".tanda")!.TextContent.ShouldStartWith("Selesai");
    }

    [Fact]
    public async Task Beranda_StepPastItsDueTime_IsLate()
    {
        await SampleCase.SaveAsync(Home);
        Clock.Now = SampleCase.At(13, 8);

        var page = await PageAsync("/app/");

        page.QuerySelector("tbody .tanda")!.TextContent.ShouldBe("Terlambat");
        page.QuerySelector(".angka .perhatian dd")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Root_Anything_LeadsToBeranda()
    {
        using var response = await Client.GetAsync(new Uri("/", UriKind.Relative));

        response.Headers.Location!.ToString().ShouldBe("/app/");
    }
}
