using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SatuData.Pipeline.Home;
using SatuData.Testing;

namespace SatuData.Portal.Tests;

/// <summary>The portal over HTTP, on a home of its own.</summary>
public abstract class PortalTest : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("satudata-portal-").FullName;
    private WebApplication? _app;

    protected FakeClock Clock { get; } = new(SampleCase.At(9, 10));

    protected SatuDataHome Home { get; private set; } = null!;

    protected HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var opened =
            await SatuDataHome.OpenAsync(new HomeOptions { Path = Path.Combine(_folder, "rumah"), Clock = Clock });
        Home = opened.Value.ShouldNotBeNull();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(Home).AddSatuDataPortal();
        _app = builder.Build();
        _app.MapSatuDataPortal();
        await _app.StartAsync();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(_app.Urls.First()),
        };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
        await Home.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected async Task<IDocument> PageAsync(string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(expected);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    protected static string[] Cells(IDocument page, string heading, int row) =>
    [
        .. page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")!.TextContent == heading)
            .QuerySelectorAll("tbody tr")[row].Children.Select(c => Words(c.TextContent)),
    ];

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
