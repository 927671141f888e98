using System.Net;

namespace SatuData.Portal.Tests;

public sealed class KasusTests : PortalTest
{
    private const string Address = "/app/kasus/" + SampleCase.Id;

    [Fact]
    public async Task Kasus_Running_ShowsNineStepsAgainstTheirStandard()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync(Address);

        page.QuerySelector("section")!.QuerySelectorAll("tbody tr").Length.ShouldBe(9);
        Cells(page, "Langkah", 0)[2..]
            .ShouldBe(["02/11/2026 08.00", "02/11/2026 08.45", "45 menit kerja", "1 jam", "Sesuai"]);
        Cells(page, "Langkah", 1)[^1].ShouldBe("Terlambat");
        Cells(page, "Langkah", 2)[3].ShouldContain("tenggat 12/11/2026 10.00");
        Cells(page, "Langkah", 8)[^1].ShouldBe("Belum mulai");
    }

    [Fact]
    public async Task Kasus_Tasks_ShowStatusRoundsAndCounts()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync(Address);

        Cells(page, "Tugas perangkat daerah", 1).ShouldBe(
        [
            "Dinas Kesehatan PD-2026-0007-02", "kelahiran-uji", "Dikembalikan", "1", "240", "17", "1",
            "06/11/2026 15.30 Terlambat",
        ]);
        Cells(page, "Tugas perangkat daerah", 0)[^1].ShouldEndWith("Sesuai");
    }

    [Fact]
    public async Task Kasus_Stored_ShowsSnapshotsDocumentsAndTrail()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync(Address);

        Cells(page, "Snapshot tersimpan", 0)[..4].ShouldBe(["penduduk-PD-2026-0007", "3", "12.345", "2"]);
        page.QuerySelector(".berkas a")!.GetAttribute("href").ShouldBe($"{Address}/dokumen/{SampleCase.DocumentPath}");
        Cells(page, "Jejak audit", 0)[1..3].ShouldBe(["Nota dinas diajukan", "kasi"]);
    }

    [Fact]
    public async Task Kasus_Unknown_IsNotFoundWithWayBack()
    {
        var page = await PageAsync("/app/kasus/PD-2026-9999", HttpStatusCode.NotFound);

        page.QuerySelector("main a")!.GetAttribute("href").ShouldBe("/app/");
    }

    [Fact]
    public async Task Kasus_MarkupInSubject_StaysText()
    {
        await SampleCase.SaveAsync(Home, subject: "<script>alert(1)</script>");

        var page = await PageAsync(Address);

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe("<script>alert(1)</script>");
    }
}
