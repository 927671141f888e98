using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SatuData.Reports.Laporan;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class LaporanHtmlTests
{
    [Fact]
    public void Render_CompleteReport_HasEverySectionInOrder()
    {
        var page = Parse(Samples.Laporan());

        page.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldBe(
        [
            "A. Pendahuluan", "B. Hasil per Perangkat Daerah", "C. Temuan Pemeriksaan Data",
            "D. Data yang Dikecualikan",
            "E. Riwayat Langkah", "F. Pemeriksaan", "G. Keputusan Penutupan Terlambat", "H. Keutuhan Data",
            "I. Penutup",
        ]);
        page.Body!.Children.Select(c => c.TagName).ShouldBe(["HEADER", "MAIN"]);
        page.DocumentElement.GetAttribute("lang").ShouldBe("id");
        page.QuerySelector(".kop")!.TextContent.ShouldContain("Dinas Komunikasi dan Informatika");
        page.QuerySelector(".ttd")!.TextContent.ShouldContain("Contoh, 21 November 2026");
        page.QuerySelector(".ttd")!.TextContent.ShouldContain("NIP 19700101 199501 1 001");
        page.QuerySelectorAll(".tembusan li").Length.ShouldBe(2);
    }

    [Fact]
    public void Render_NoLateClosure_LettersSectionsWithoutGap()
    {
        var page = Parse(Samples.Laporan() with { PenutupanTerlambat = [] });

        page.QuerySelectorAll("h2").Select(h => h.TextContent[0]).ShouldBe("ABCDEFGH");
    }

    [Theory]
    [InlineData(LaporanKind.LaporanPengelolaan, "Laporan Pengelolaan Data")]
    [InlineData(LaporanKind.LaporanPenyelesaian, "Laporan Penyelesaian Data")]
    [InlineData(LaporanKind.LaporanAkhir, "Laporan Akhir Penyelesaian Pekerjaan")]
    public void Render_Kind_NamesItInTitle(LaporanKind kind, string title)
    {
        var page = Parse(Samples.Laporan(kind));

        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.Title!.ShouldStartWith(title);
    }

    [Fact]
    public void Render_Results_ShowFiguresInIndonesianForm()
    {
        var page = Parse(Samples.Laporan());

        var row = Cells(page, "Hasil pendataan", 0);

        row.ShouldBe(
        [
            "1", "Dinas Kependudukan dan Pencatatan Sipil", "Jumlah Penduduk Menurut Kecamatan", "Tersimpan", "2",
            "12.345", "3",
            "18 November 2026 pukul 14.05 WIB", "Tepat waktu",
        ]);
        Cells(page, "Hasil pendataan", 1)[^1].ShouldBe("Terlambat");
    }

    [Fact]
    public void Render_Findings_SumsSeveritiesPerCode()
    {
        var page = Parse(Samples.Laporan());

        Cells(page, "Jumlah temuan per kode", 3).ShouldBe(["Jumlah", "18", "3", "4", "25"]);
    }

    [Fact]
    public void Render_Steps_ShowWorkingTimeAgainstStandard()
    {
        var page = Parse(Samples.Laporan());

        var late = Cells(page, "Pelaksanaan langkah SOP", 2);

        late[^3..].ShouldBe(["40 jam 5 menit kerja", "1 hari", "Terlambat"]);
    }

    [Fact]
    public void Render_EveryTable_HasCaptionAndScopedHead()
    {
        var tables = Parse(Samples.Laporan()).QuerySelectorAll("table");

        tables.Length.ShouldBe(8);
        tables.ShouldAllBe(
            t => t.QuerySelector("caption") != null && t.QuerySelectorAll("thead th[scope=col]").Length > 1);
    }

    [Fact]
    public void Render_ConceptReport_IsMarkedAsConcept()
    {
        Parse(Samples.Laporan() with { Konsep = true })
            .QuerySelector(".konsep")!.TextContent.ShouldBe("Konsep, belum ditetapkan");
        Parse(Samples.Laporan()).QuerySelector(".konsep").ShouldBeNull();
    }

    [Fact]
    public void Render_NothingFoundNothingExempt_SaysSo()
    {
        var page =
            Parse(Samples.Laporan() with { Temuan = [], DataDikecualikan = ExemptSummary.None, Pemeriksaan = [] });

        page.Body!.TextContent.ShouldContain("Tidak ada temuan.");
        page.Body.TextContent.ShouldContain("Tidak ada kolom yang dikecualikan.");
        page.Body.TextContent.ShouldContain("Pemeriksaan belum dilakukan.");
    }

    [Fact]
    public void Render_NoName_LeavesDotsToSignOn()
    {
        var page = Parse(Samples.Laporan() with { Penandatangan = new("Kepala Dinas") });

        page.QuerySelector(".ttd .nama")!.TextContent.ShouldAllBe(c => c == '.');
        page.QuerySelector(".ttd")!.TextContent.ShouldNotContain("NIP");
    }

    private static IDocument Parse(LaporanDocument report) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(DocumentRenderer.Render(report).Html.Content.Span));

    private static string[] Cells(IDocument page, string caption, int row) =>
    [
        .. page.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody tr")[row].Children.Select(c => c.TextContent),
    ];
}
