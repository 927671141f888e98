using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace SatuData.EndToEnd.Tests.Deployment;

/// <summary>
/// The packaged program started as the Functions host starts it, with the environment its images set.
/// </summary>
internal sealed class StartedHandler : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly ConcurrentQueue<string> _said;

    private StartedHandler(Process process, HttpClient http, ConcurrentQueue<string> said)
    {
        _process = process;
        _http = http;
        _said = said;
    }

    /// <summary>What the program wrote to standard output and error so far.</summary>
    public string Said => string.Join('\n', _said);

    public static async Task<StartedHandler> StartAsync(string folder, string home)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(Path.Combine(folder, "satudata"), ["functions", "host"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] =
            port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["ASPNETCORE_URLS"] = "http://+:80";
        start.Environment["ASPNETCORE_CONTENTROOT"] = "/azure-functions-host";
        start.Environment["SATUDATA_HOME"] = home;
        var process = Process.Start(start)!;
        var said = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
        };
        var handler = new StartedHandler(process, http, said);
        await handler.WaitUntilReadyAsync();
        return handler;
    }

    public Task<HttpResponseMessage> PostAsync(string function, string envelope)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, function)
        {
            Content = new StringContent(envelope, Encoding.UTF8, "application/json"),
        };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Azure-Functions-Host", "4.1040.0.0"));
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        return _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    // The Functions host polls GET / in the same way until anything answers.
    private async Task WaitUntilReadyAsync()
    {
        var deadline = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var answer = await _http.GetAsync(new Uri("", UriKind.Relative));
                answer.StatusCode.ShouldBe(HttpStatusCode.OK);
                return;
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(deadline) < StartTime && !_process.HasExited)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(25));
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
