using System.Net;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.CustomHandler;

public sealed class TriggerGateTests : IAsyncLifetime
{
    private RunningHandler _handler = null!;

    public async Task InitializeAsync() => _handler = await RunningHandler.StartAsync();

    public async Task DisposeAsync() => await _handler.DisposeAsync();

    [Theory]
    [InlineData("X-ARR-LOG-ID", "c8f0")]
    [InlineData("x-arr-log-id", "")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Forwarded-Host", "satudata.example")]
    [InlineData("x-forwarded-proto", "https")]
    public async Task Post_MarkOfOutsideTraffic_IsNotFound(string header, string value)
    {
        var request = RunningHandler.HostRequest("TerimaData", RunningHandler.Golden("pesan-biner.json"));
        request.Headers.TryAddWithoutValidation(header, value);

        await RunningHandler.ShouldBeJsonAsync(await _handler.Client.SendAsync(request), HttpStatusCode.NotFound);
        _handler.Journal.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("curl/8.5.0")]
    [InlineData("Mozilla/5.0 Azure-Functions-Host/4.0")]
    public async Task Post_NotTheHostsAgent_IsNotFound(string? agent)
    {
        var request = RunningHandler.HostRequest("TerimaData", RunningHandler.Golden("pesan-biner.json"));
        request.Headers.UserAgent.Clear();
        request.Headers.TryAddWithoutValidation("User-Agent", agent);

        await RunningHandler.ShouldBeJsonAsync(await _handler.Client.SendAsync(request), HttpStatusCode.NotFound);
        _handler.Journal.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_RootAskedByTheHost_Answers200()
    {
        await RunningHandler.ShouldBeJsonAsync(await _handler.Client.GetAsync("/"), HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_RootAskedByAPerson_ReachesTheFrontPage()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        var response = await _handler.Client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldBe("beranda");
    }

    [Theory]
    [InlineData("/app/", "portal:")]
    [InlineData("/app/TerimaData", "portal:TerimaData")]
    public async Task Send_PublicPath_ReachesThePortalWhateverItsEnd(string path, string expected)
    {
        (await _handler.Client.GetStringAsync(path)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("/api/tidak-ada")]
    [InlineData("/assets/tidak-ada.css")]
    [InlineData("/tersembunyi")]
    [InlineData("/app/../TerimaData")]
    [InlineData("/app/..%2fTerimaData/x")]
    public async Task Get_PathOutsideWhatIsMapped_NeverReachesAFunction(string path)
    {
        await _handler.Client.GetAsync(path);

        _handler.Journal.Calls.ShouldBeEmpty();
    }
}
