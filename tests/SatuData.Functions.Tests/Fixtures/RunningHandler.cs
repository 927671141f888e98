using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SatuData.Functions.Hosting;
using SatuData.Functions.Hosting.CustomHandler;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>The custom-handler host with the journal's functions, on a free port of the loopback.</summary>
internal sealed class RunningHandler : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningHandler(WebApplication app, Journal journal, CapturedLog log)
    {
        _app = app;
        Journal = journal;
        Log = log;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
    }

    public Journal Journal { get; }

    public CapturedLog Log { get; }

    public HttpClient Client { get; }

    public static async Task<RunningHandler> StartAsync(TimeProvider? clock = null)
    {
        var (journal, log) = (new Journal(), new CapturedLog());
        var app = CustomHandlerHost.Build(new CustomHandlerOptions
        {
            Catalogue = JournalFunctions.Catalogue,
            Port = 0,
            Settings = new HostSettings(),
            Configure = builder =>
            {
                builder.Services.AddSingleton(journal);
                builder.Services.AddSingleton(clock ?? TimeProvider.System);
                builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);

                // As a portal does: whoever is not known is sent to the login page. The Functions host never is.
                builder.Services.AddAuthentication("kuki").AddCookie("kuki", cookie => cookie.LoginPath = "/app/masuk");
                builder.Services.AddAuthorizationBuilder().SetFallbackPolicy(
                    new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
            },
            MapPublic = web =>
            {
                web.MapGet("/", () => "beranda").AllowAnonymous();
                web.Map("/app/{*path}", (string? path) => $"portal:{path}").AllowAnonymous();
                web.MapGet("/tersembunyi", () => "tidak boleh terlihat").AllowAnonymous();
            },
        });
        await app.StartAsync();
        return new RunningHandler(app, journal, log);
    }

    public static string Golden(string name) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name));

    /// <summary>Posts an envelope as the Functions host does.</summary>
    public Task<HttpResponseMessage> PostAsync(string function, string envelope) =>
        Client.SendAsync(HostRequest(function, envelope));

    public static HttpRequestMessage HostRequest(string function, string envelope)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/" + function)
        {
            Content = new StringContent(envelope, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")),
        };
        request.Headers.Add("X-Azure-Functions-InvocationId", "6f1b7c5e-6a52-4d8c-9d1c-2f1f0a7f3c11");
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1040.300.25317");
        request.Headers.UserAgent.ParseAdd("Azure-Functions-Host/4.1040.300.25317");
        return request;
    }

    /// <summary>
    /// The rule for every answer to the host: a JSON object, never empty, never 204, never a redirect.
    /// </summary>
    public static async Task<string> ShouldBeJsonAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        var body = await response.Content.ReadAsStringAsync();
        System.Text.Json.JsonElement.Parse(body).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object);
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
