using System.Diagnostics;
using SatuData.EndToEnd.Tests.Fixtures;
using Xunit.Abstractions;

namespace SatuData.EndToEnd.Tests.Crashes;

/// <summary>
/// Starts commands on one home again and again, and kills each at a moment drawn from the time it takes when left
/// alone.
/// </summary>
internal sealed class KilledRuns(TemporaryHome home, Random random, ITestOutputHelper log)
{
    private readonly Dictionary<string, TimeSpan> _lengths = [];

    /// <summary>Runs that were killed while they ran.</summary>
    public int Kills { get; private set; }

    /// <summary>Runs a command to its end and remembers how long it takes, start-up included.</summary>
    public void Measure(params IReadOnlyList<string> command)
    {
        var started = Stopwatch.GetTimestamp();
        home.Run(command).Done();
        Remember(command, started);
    }

    /// <summary>
    /// Starts a command and kills it at a random moment; one that was faster than expected must have succeeded.
    /// </summary>
    public void Strike(params IReadOnlyList<string> command)
    {
        var length = _lengths[string.Join(' ', command)];
        var moment = length * random.NextDouble();
        var started = Stopwatch.GetTimestamp();
        using var running = home.Start(command);
        if (running.TryWait(moment) is { } ended)
        {
            ended.Done();
            Remember(command, started);
            return;
        }

        running.Kill();
        Kills++;
        log.WriteLine(
            $"{Kills,3}: {running.CommandLine} after {moment.TotalMilliseconds:F0} of {length.TotalMilliseconds:F0} ms");
    }

    private void Remember(IReadOnlyList<string> command, long started) =>
        _lengths[string.Join(' ', command)] = Stopwatch.GetElapsedTime(started);
}
