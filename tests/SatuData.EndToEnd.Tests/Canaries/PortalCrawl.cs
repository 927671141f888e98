using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using SatuData.EndToEnd.Tests.Fixtures;

namespace SatuData.EndToEnd.Tests.Canaries;

/// <summary>Reads every page and document the portal links to, and pages that are not there.</summary>
internal static partial class PortalCrawl
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Address and body of each answer, and what the server said meanwhile.</summary>
    public static async Task<(Dictionary<string, byte[]> Bodies, Ran Server)> RunAsync(TemporaryHome home)
    {
        var port = FreePort();
        using var server = home.Start("serve", "--port", $"{port}");
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        await StartedAsync(client);
        var bodies = new Dictionary<string, byte[]>();
        var waiting = new Queue<string>(["/", "/app/", "/health", "/app/tidak-ada", "/app/kasus/PD-1",
            "/admin/host/status"]);
        while (waiting.TryDequeue(out var path))
        {
            if (bodies.ContainsKey(path))
            {
                continue;
            }

            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            bodies[path] = [.. System.Text.Encoding.UTF8.GetBytes(answer.Headers.ToString()),
                .. await answer.Content.ReadAsByteArrayAsync()];
            var text = System.Text.Encoding.UTF8.GetString(bodies[path]);
            foreach (var link in Links().Matches(text).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)))
            {
                waiting.Enqueue(link);
            }
        }

        server.Kill();
        return (bodies, server.TryWait(Longest).ShouldNotBeNull());
    }

    // The server may need a while on a busy machine; it is asked until it answers.
    private static async Task StartedAsync(HttpClient client)
    {
        using var limit = new CancellationTokenSource(Longest);
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), limit.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"#]*)\"")]
    private static partial Regex Links();
}
