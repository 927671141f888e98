using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace SatuData.Functions.Tests.Fixtures;

/// <summary>A child process whose standard output a test reads and which it may kill.</summary>
internal sealed class Child : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> _all = [];

    private Child(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', _all);

    public int ExitCode => _process.ExitCode;

    public static Child Start(string program, string[] arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, program), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        return new Child(new Process { StartInfo = start });
    }

    /// <summary>The tests' own program; see <see cref="ChildProgram"/>.</summary>
    public static Child StartSelf(string mode, string home, Dictionary<string, string>? environment = null) =>
        Start(typeof(Child).Assembly.GetName().Name!, [mode, home], environment);

    /// <summary>A port that nothing listened on a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>
    /// Reads on until a line holds <paramref name="text"/>; a program that ends before fails the test with its output.
    /// </summary>
    public async Task WaitForAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!(await _lines.Reader.ReadAsync(patience.Token)).Contains(text, StringComparison.Ordinal))
            {
            }
        }
        catch (Exception exception) when (exception is ChannelClosedException or OperationCanceledException)
        {
            throw new InvalidOperationException(
                $"The program did not say \"{text}\". Its output:\n{Output}", exception);
        }
    }

    public async Task ExitAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
    }

    /// <summary>Ends it as the Functions host or a power cut does: SIGKILL, nothing runs after it.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Take(string? line)
    {
        Note(line);
        if (line is null)
        {
            _lines.Writer.TryComplete();
        }
        else
        {
            _lines.Writer.TryWrite(line);
        }
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            _all.Enqueue(line);
        }
    }
}
