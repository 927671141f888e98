using System.Diagnostics;

namespace SatuData.EndToEnd.Tests.Fixtures;

/// <summary>A started program; killed when disposed while it still runs.</summary>
internal sealed class RunningProgram(Process process, string commandLine) : IDisposable
{
    private readonly Task<string> _output = process.StandardOutput.ReadToEndAsync();
    private readonly Task<string> _error = process.StandardError.ReadToEndAsync();

    public string CommandLine => commandLine;

    /// <summary>What came of the program when it ends within the time, else null.</summary>
    public Ran? TryWait(TimeSpan longest)
    {
        if (!process.WaitForExit(longest))
        {
            return null;
        }

        return new Ran(
            commandLine, process.ExitCode, _output.GetAwaiter().GetResult(), _error.GetAwaiter().GetResult());
    }

    /// <summary>The most memory the program held, in bytes, when it ends within the time; else null.</summary>
    public long? WatchMemory(TimeSpan longest)
    {
        var (began, peak) = (Stopwatch.GetTimestamp(), 0L);
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, PeakNow());
            if (Stopwatch.GetElapsedTime(began) > longest)
            {
                return null;
            }
        }

        return peak;
    }

    // The program may end between being asked whether it did and being measured.
    private long PeakNow()
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            return 0;
        }
    }

    /// <summary>Ends the program as a power cut would (SIGKILL).</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }
}
