using System.Globalization;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>
/// A child process that is a custom handler, started in the environment that the Functions host's images give it.
/// </summary>
internal sealed class ChildHandler : IAsyncDisposable
{
    private ChildHandler(Child child, int port)
    {
        Child = child;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
            Timeout = TimeSpan.FromSeconds(60),
        };
    }

    public Child Child { get; }

    public HttpClient Client { get; }

    /// <summary>The variables of the images, which point the server elsewhere, and the port that counts.</summary>
    public static Dictionary<string, string> Environment(int port) => new()
    {
        ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
        ["ASPNETCORE_URLS"] = "http://+:80",
        ["ASPNETCORE_HTTP_PORTS"] = "80",
        ["ASPNETCORE_CONTENTROOT"] = "/tmp",
    };

    public static async Task<ChildHandler> StartAsync(Func<int, Child> start)
    {
        var port = Child.FreePort();
        var handler = new ChildHandler(start(port), port);
        try
        {
            await handler.Child.WaitForAsync("\"EventId\":1103,");
            return handler;
        }
        catch (InvalidOperationException)
        {
            await handler.DisposeAsync();
            throw;
        }
    }

    public Task<HttpResponseMessage> PostAsync(string function, string envelope) =>
        Client.SendAsync(RunningHandler.HostRequest(function, envelope));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Child.DisposeAsync();
    }
}
