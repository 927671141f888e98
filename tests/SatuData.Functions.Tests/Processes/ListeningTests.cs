using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SatuData.Functions.Hosting.CustomHandler;
using SatuData.Functions.Tests.Fixtures;

namespace SatuData.Functions.Tests.Processes;

public sealed class ListeningTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public async Task Start_EnvironmentOfTheHostsImages_BindsTheGivenPortOnTheLoopbackOnly()
    {
        var other = Child.FreePort();
        await using var handler = await ChildHandler.StartAsync(port =>
        {
            var environment = ChildHandler.Environment(port);
            environment["Kestrel__Endpoints__Lain__Url"] = $"http://127.0.0.1:{other}";
            return Child.StartSelf("handler", _home.Path, environment);
        });

        (await handler.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await handler.Client.GetStringAsync("/app/akar")).ShouldBe(AppContext.BaseDirectory);
        await Should.ThrowAsync<SocketException>(() => ConnectAsync("127.0.0.1", other));
        await Should.ThrowAsync<SocketException>(() => ConnectAsync("127.0.0.2", handler.Client.BaseAddress!.Port));
    }

    [Fact]
    public async Task Start_Logs_AreOneJsonObjectALine()
    {
        await using var handler = await ChildHandler.StartAsync(
            port => Child.StartSelf("handler", _home.Path, ChildHandler.Environment(port)));
        await handler.PostAsync("TidakAda", "{}");
        await handler.PostAsync("PantauTenggat", RunningHandler.Golden("pengatur-waktu.json"));
        await handler.Child.WaitForAsync("\"EventId\":1001,");

        handler.Child.Output.Split('\n')
            .ShouldAllBe(line => JsonElement.Parse(line, default).ValueKind == JsonValueKind.Object);
    }

    [Theory]
    [InlineData("43211", null, 43211)]
    [InlineData(null, "43212", 43212)]
    [InlineData("43211", "43212", 43211)]
    [InlineData(null, null, null)]
    [InlineData("80 ", null, null)]
    [InlineData("70000", null, null)]
    [InlineData("satu", null, null)]
    public void PortOf_Environment_TakesTheNewNameFirst(string? current, string? old, int? expected) =>
        CustomHandlerHost.PortOf(name => name switch
        {
            "FUNCTIONS_CUSTOMHANDLER_PORT" => current,
            "FUNCTIONS_HTTPWORKER_PORT" => old,
            _ => null,
        }).ShouldBe(expected);

    private static async Task ConnectAsync(string address, int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Parse(address), port);
    }
}
