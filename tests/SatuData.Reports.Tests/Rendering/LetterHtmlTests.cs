using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class LetterHtmlTests
{
    [Fact]
    public void Render_NotaDinas_HasHeadInOrderOfOfficialForm()
    {
        var page = Parse(DocumentRenderer.Render(Samples.NotaDinas()));

        page.QuerySelector("h1")!.TextContent.ShouldBe("Nota Dinas");
        page.QuerySelectorAll("dl.kepala dt").Select(t => t.TextContent)
            .ShouldBe(["Yth.", "Dari", "Tanggal", "Sifat", "Lampiran", "Hal"]);
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Jumat, 6 November 2026 pukul 15.30 WIB");
        page.QuerySelectorAll("tbody li").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldContain("Sehubungan dengan hal tersebut");
    }

    [Fact]
    public void Render_NotaDinasWithoutBasis_OpensOnItsOwn()
    {
        var page = Parse(DocumentRenderer.Render(Samples.NotaDinas() with { Dasar = [], Uraian = [] }));

        page.Body!.TextContent.ShouldContain("Dalam rangka pengelolaan data sektoral, mohon");
    }

    [Fact]
    public void Render_SuratPendataan_AsksOneAgencyAndEnclosesStandard()
    {
        var page = Parse(DocumentRenderer.Render(Samples.SuratPendataan()));

        var text = page.Body!.TextContent;
        text.ShouldContain("Yth. Kepala Dinas Kependudukan dan Pencatatan Sipil");
        text.ShouldContain("Menindaklanjuti nota dinas nomor 000.8.3.3/15/D.12 tanggal 2 November 2026");
        page.QuerySelector(".masuk strong")!.TextContent.ShouldBe("Jumat, 6 November 2026 pukul 15.30 WIB");
        var rows = page.QuerySelectorAll(".lampiran tbody tr");
        rows.Select(r => r.QuerySelector("th")!.TextContent)
            .ShouldBe(["kode_kecamatan", "jumlah_penduduk", "keterangan"]);
        rows[1].TextContent.ShouldContain("Bilangan bulat ≥ 0");
        rows[2].TextContent.ShouldContain("Boleh kosong");
    }

    [Fact]
    public void Render_SuratPendataanWithOwnSteps_PrintsThemInsteadOfTheUsual()
    {
        var page = Parse(DocumentRenderer.Render(
            Samples.SuratPendataan() with { CaraUnggah = ["Kirim ke loket.", "Minta tanda terima."] }));

        page.Body!.TextContent.ShouldContain("Minta tanda terima.");
        page.Body.TextContent.ShouldNotContain("portal SatuData");
    }

    [Fact]
    public void Render_CatatanPenyimpanan_HasVersionsHashesAndRecoveryPoint()
    {
        var page = Parse(DocumentRenderer.Render(Samples.CatatanPenyimpanan()));

        page.QuerySelectorAll("h2").Select(h => h.TextContent)
            .ShouldBe(["A. Kegiatan", "B. Titik Pemulihan", "C. Catatan"]);
        page.QuerySelector("tbody tr")!.TextContent.ShouldContain("12.345");
        page.QuerySelector(".sidik")!.TextContent.ShouldBe(Samples.Hash('b'));
        page.Body!.TextContent.ShouldContain("TP-20261118-1410");
    }

    [Fact]
    public void Render_CatatanPenyimpananWithoutRecoveryPoint_SaysSo()
    {
        var page = Parse(DocumentRenderer.Render(Samples.CatatanPenyimpanan() with { TitikPemulihan = null }));

        page.Body!.TextContent.ShouldContain("Tidak dibuat titik pemulihan");
    }

    [Fact]
    public void Render_LembarUjiKonsekuensi_HasASetOfEachGroundWithAllThatArticle19Asks()
    {
        var files = DocumentRenderer.Render(Samples.LembarUjiKonsekuensi());
        var page = Parse(files[0]);

        page.QuerySelectorAll("h2").Select(h => h.TextContent)
            .ShouldBe(["1. NIK, Nama orang", "2. Pelapor", "Yang tetap terbuka"]);
        page.QuerySelectorAll("tbody")[1].QuerySelectorAll("th").Select(h => h.TextContent).ShouldBe(
            ["Informasi yang dikecualikan", "Dasar hukum", "Akibat bila dibuka", "Kepentingan publik yang ditimbang",
                "Jangka waktu",
                "Pertimbangan pejabat"]);
        page.QuerySelectorAll("tbody")[1].QuerySelectorAll("li").Length.ShouldBe(2);
        page.Body!.TextContent.ShouldContain("Paling lambat berakhir 18 November 2056.");
        page.Body.TextContent.ShouldContain("Penerima <Bantuan> Sosial");
        page.Body.TextContent.ShouldContain("Contoh, 18 November 2026 pukul 14.05 WIB");
        using var json = System.Text.Json.JsonDocument.Parse(files[1].Content);
        json.RootElement.GetProperty("skema").GetString().ShouldBe("satudata/uji-konsekuensi/1");
        json.RootElement.GetProperty("himpunan").GetArrayLength().ShouldBe(2);
        files[1].Content.ToArray()
            .ShouldBe(DocumentRenderer.Render(Samples.LembarUjiKonsekuensi())[1].Content.ToArray());
    }

    [Fact]
    public void Lambang_AddressOutsideDocument_IsRefused()
    {
        Should.Throw<ArgumentException>(() => Samples.Kop with { Lambang = "https://contoh.example/lambang.png" });
        Should.Throw<ArgumentException>(() => Samples.Kop with { Lambang = "data:text/html;base64,AAAA" });
    }

    [Fact]
    public void Render_Lambang_IsPartOfTheDocument()
    {
        var note = Samples.NotaDinas() with
        {
            Kop = Samples.Kop with { Lambang = "data:image/png;base64,iVBORw0KGgo=" },
        };

        var image = Parse(DocumentRenderer.Render(note)).QuerySelector(".kop img")!;

        image.GetAttribute("src").ShouldBe("data:image/png;base64,iVBORw0KGgo=");
        image.GetAttribute("alt").ShouldBe("Lambang daerah");
    }

    private static IDocument Parse(DocumentFile file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));
}
