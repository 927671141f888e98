using System.Diagnostics;
using SatuData.Benchmarks.Measuring;
using SatuData.Snapshots.Native;

namespace SatuData.Benchmarks.Ingest;

/// <summary>
/// A CSV validated, profiled and stored as a snapshot version (zstd Parquet, hashed, forced to disk, committed),
/// against DuckDB's own COPY
/// of the same file to zstd Parquet, which validates nothing. The ratio is our time to DuckDB's. Beside it, on demand,
/// the same file with
/// every row breaking a rule.
/// </summary>
internal static class IngestBenchmark
{
    public static int Run(int rows, int rounds, bool failing)
    {
        using var room = new IngestRoom();
        var csv = room.File("masukan.csv", rows, failing: false);
        var broken = failing ? room.File("salah.csv", rows, failing: true) : null;
        Console.WriteLine(
            $"ingest: {rows} rows x 15 columns, {new FileInfo(csv).Length / 1e6:F0} MB, {IngestFile.Rules} rules, {rounds} rounds after one warm-up");
        var (ours, failed, duck) = (new List<double>(), new List<double>(), new List<double>());
        var processor = new List<(double Ours, double Duck)>();
        var peak = 0.0;
        for (var round = 0; round <= rounds; round++)
        {
            // Ours first, so that the peak of the process is ours and not DuckDB's own reader's.
            var began = Processor();
            var mine = Time(() => room.Store(csv, rows, rows));
            var ourCpu = Processor() - began;
            peak = round == 0 ? BenchmarkResult.PeakMegabytes() : peak;
            var bad = broken is null ? 0 : Time(() => room.Store(broken, rows, 0));
            began = Processor();
            var theirs = Time(() => Copy(csv, room.Path($"duckdb-{round}.parquet")));
            var duckCpu = Processor() - began;
            if (round > 0)
            {
                ours.Add(mine);
                failed.Add(bad);
                duck.Add(theirs);
                processor.Add((ourCpu, duckCpu));
                Console.WriteLine(
                    $"  round {round}: SatuData {mine:F2} s ({ourCpu:F2} s of processor time){(failing ? $", every row failing {bad:F2} s" : "")}, "
                    + $"DuckDB COPY {theirs:F2} s ({duckCpu:F2} s)");
            }
        }

        Print(rows, peak, ours, failing ? failed : null, duck, BenchmarkResult.MedianOf([.. processor.Select(p => p.Ours / p.Duck)]));
        return 0;
    }

    private static void Print(int rows, double peak, List<double> ours, List<double>? failed, List<double> duck, double processor)
    {
        var result = new BenchmarkResult("ingest", "DuckDB COPY (SELECT * FROM read_csv) TO parquet zstd", ours, duck);
        var more = new Dictionary<string, double>
        {
            ["rules"] = IngestFile.Rules,
            ["rows_per_s"] = rows / result.Median,
            ["processor_ratio"] = processor,
            ["us_per_row"] = result.Median * 1e6 / rows,
            ["process_peak_mb"] = BenchmarkResult.PeakMegabytes(),
        };
        if (failed is not null)
        {
            more["failing_ratio"] = BenchmarkResult.MedianOf(failed) / result.Median;
        }

        Console.WriteLine($"{rows / result.Median:F0} rows/s; peak of our part {peak:F0} MB");
        result.Print(result.Median / result.BaselineMedian, more, peak);
    }

    private static void Copy(string csv, string parquet)
    {
        using var database = new DuckDbDatabase(new DuckDbSettings { Threads = Environment.ProcessorCount, MemoryLimitMiB = 4096 });
        using var connection = database.Connect();
        connection.Execute($"COPY (SELECT * FROM read_csv('{csv}')) TO '{parquet}' (FORMAT parquet, COMPRESSION zstd)");
    }

    /// <summary>Seconds of processor time used so far, which other work on the machine does not stretch.</summary>
    private static double Processor() => Environment.CpuUsage.TotalTime.TotalSeconds;

    private static double Time(Action act)
    {
        var began = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
