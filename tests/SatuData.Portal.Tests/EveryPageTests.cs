namespace SatuData.Portal.Tests;

public sealed class EveryPageTests : PortalTest
{
    [Theory]
    [InlineData("/app/")]
    [InlineData("/app/kasus/" + SampleCase.Id)]
    [InlineData("/app/tugas/" + SampleCase.Id + "-02")]
    [InlineData("/app/audit")]
    [InlineData("/app/tidak-ada")]
    public async Task Page_Any_RunsNothingAndLoadsOnlyItsStyleSheet(string path)
    {
        await SampleCase.SaveAsync(Home);

        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

        response.Headers.GetValues("Content-Security-Policy").Single()
            .ShouldStartWith("default-src 'none'; style-src 'self';");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.QuerySelectorAll("script, iframe, form, style, [style], [onclick]").ShouldBeEmpty();
        page.QuerySelectorAll("[src], link").Select(e => e.GetAttribute("href")).ShouldBe([PortalEndpoints.StyleSheet]);
        page.QuerySelectorAll("a")
            .ShouldAllBe(a => a.GetAttribute("href")!.StartsWith('/') || a.GetAttribute("href") == "#isi");
        page.DocumentElement.GetAttribute("lang").ShouldBe("id");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("table").ShouldAllBe(t => t.QuerySelector("caption") != null);
    }

    [Fact]
    public async Task StyleSheet_Named_MayBeKeptForEver()
    {
        using var response = await Client.GetAsync(new Uri(PortalEndpoints.StyleSheet, UriKind.Relative));

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        response.Headers.CacheControl!.ToString().ShouldContain("immutable");
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("url(");
    }

    [Fact]
    public async Task Audit_SoundChain_SaysSo()
    {
        await SampleCase.SaveAsync(Home);

        var page = await PageAsync("/app/audit");

        page.QuerySelector(".baik")!.TextContent.ShouldContain("utuh");
        page.QuerySelector("main code")!.TextContent.Length.ShouldBe(64);
    }
}
