using System.Text;
using AngleSharp.Html.Parser;
using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class SelfContainedTests
{
    public static TheoryData<string> Kinds => ["laporan", "nota", "surat", "catatan"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Render_AnyDocument_LoadsAndRunsNothing(string kind)
    {
        var text = Encoding.UTF8.GetString(Render(kind).Content.Span);
        var page = new HtmlParser().ParseDocument(text);

        page.QuerySelectorAll("script, link, iframe, object, embed, form, a, base").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes)
            .ShouldAllBe(a => a.Name != "src" && a.Name != "href" && !a.Name.StartsWith("on"));
        page.QuerySelector("style")!.TextContent.ShouldNotContain("url(");
        page.QuerySelector("style")!.TextContent.ShouldNotContain("@import");
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!.ShouldStartWith("default-src 'none'");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Render_MarkupInText_StaysText(string kind)
    {
        const string attack = "<script>alert(1)</script><img src=x onerror=\"alert('2')\"> & \u202Etxt\u0007";

        var text = Encoding.UTF8.GetString(Render(kind, attack).Content.Span);
        var page = new HtmlParser().ParseDocument(text);

        page.QuerySelectorAll("script, img").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain(
            "<script>alert(1)</script><img src=x onerror=\"alert('2')\"> & \uFFFDtxt\uFFFD");
        text.ShouldNotContain('\u202E');
        text.ShouldNotContain('\u0007');
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Render_SameDocumentAgain_GivesSameBytes(string kind)
    {
        Render(kind).Content.ToArray().ShouldBe(Render(kind).Content.ToArray());
    }

    private static DocumentFile Render(string kind, string name = "Contoh")
    {
        var kop = Samples.Kop with { Dinas = name };
        return kind switch
        {
            "laporan" => DocumentRenderer.Render(Samples.Laporan() with { Kop = kop }).Html,
            "nota" => DocumentRenderer.Render(Samples.NotaDinas() with { Kop = kop }),
            "surat" => DocumentRenderer.Render(Samples.SuratPendataan() with { Kop = kop }),
            _ => DocumentRenderer.Render(Samples.CatatanPenyimpanan() with { Kop = kop }),
        };
    }
}
