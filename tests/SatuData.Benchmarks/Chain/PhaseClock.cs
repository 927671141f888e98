using System.Diagnostics;

namespace SatuData.Benchmarks.Chain;

/// <summary>
/// Where the time of a round goes: wall and processor seconds of each phase, shown with SATUDATA_TRACE=1.
/// </summary>
internal sealed class PhaseClock
{
    private readonly List<string> _phases = [];
    private long _wall = Stopwatch.GetTimestamp();
    private readonly int _collections = GC.CollectionCount(0);
    private readonly long _allocated = GC.GetTotalAllocatedBytes();
    private TimeSpan _cpu = Environment.CpuUsage.TotalTime;

    public void Mark(string phase)
    {
        var (wall, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        _phases.Add($"{phase} {Stopwatch.GetElapsedTime(_wall, wall).TotalSeconds:F2}/{(cpu - _cpu).TotalSeconds:F2}");
        (_wall, _cpu) = (wall, cpu);
    }

    public void Print()
    {
        if (Environment.GetEnvironmentVariable("SATUDATA_TRACE") == "1")
        {
            var (collections, megabytes) =
                (GC.CollectionCount(0) - _collections, (GC.GetTotalAllocatedBytes() - _allocated) >> 20);
            Console.WriteLine(
                $"    wall/cpu s: {string.Join(", ", _phases)}; {collections} collections of {megabytes} MB");
        }
    }
}
