using System.Diagnostics;
using SatuData.Benchmarks.Measuring;

namespace SatuData.Benchmarks.Chain;

/// <summary>
/// One-task cases through all nine steps on the embedded host with durable commits, against the same number of steps as
/// bare durable SQLite
/// commits. The ratio is steps a second of the chain to commits a second of the baseline.
/// </summary>
internal static class ChainBenchmark
{
    private const int StepsPerCase = 9;

    public static async Task<int> RunAsync(int cases, int rounds)
    {
        Console.WriteLine($"chain: {cases} cases, {cases * StepsPerCase} steps, {rounds} rounds after one warm-up");

        // Homes are deleted only at the end: a file system that has just lost many files makes new ones slowly.
        var folder = Directory.CreateTempSubdirectory("satudata-chain-").FullName;
        try
        {
            return await RunAsync(cases, rounds, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> RunAsync(int cases, int rounds, string folder)
    {
        await ChainRound.RunAsync(Path.Combine(folder, "pemanasan"), Math.Min(cases, 300));
        BareCommits.Run(500);
        var chain = new List<double>();
        var bare = new List<double>();
        for (var round = 1; round <= rounds; round++)
        {
            bare.Add(BareCommits.Run(cases * StepsPerCase));
            var began = Stopwatch.GetTimestamp();
            await ChainRound.RunAsync(Path.Combine(folder, $"ronde-{round}"), cases);
            chain.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            Console.WriteLine($"  round {round}: chain {chain[^1]:F2} s, bare commits {bare[^1]:F2} s");
        }

        var result = new BenchmarkResult("chain", "bare SQLite synchronous=FULL commits, one a step", chain, bare);
        var steps = cases * StepsPerCase;
        Console.WriteLine($"{steps / result.Median:F0} steps/s; bare commits {steps / result.BaselineMedian:F0}/s");
        result.Print(result.BaselineMedian / result.Median,
            new Dictionary<string, double> { ["steps_per_s"] = steps / result.Median });
        return 0;
    }
}
