using System.Diagnostics;
using System.Text;
using SatuData.Benchmarks.Measuring;
using SatuData.Snapshots;
using SatuData.Snapshots.Native;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Benchmarks.Ingest;

/// <summary>
/// A CSV validated and stored as a snapshot version (zstd Parquet, hashed, forced to disk, committed), against DuckDB's own COPY of the same
/// file to zstd Parquet, which validates nothing. The ratio is our time to DuckDB's.
/// </summary>
internal static class IngestBenchmark
{
    public static int Run(int rows, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("satudata-ingest-").FullName;
        try
        {
            var csv = Path.Combine(folder, "masukan.csv");
            IngestFile.Write(csv, rows);
            Console.WriteLine($"ingest: {rows} rows x 15 columns, {new FileInfo(csv).Length / 1e6:F0} MB, {rounds} rounds after one warm-up");
            using var keys = KeyRing.OpenOrCreate(Path.Combine(folder, "kunci.json"), TimeProvider.System);
            using var store = new SnapshotStore(Path.Combine(folder, "snapshot"), keys, TimeProvider.System);
            var ours = new List<double>();
            var duck = new List<double>();
            var peak = 0.0;
            for (var round = 0; round <= rounds; round++)
            {
                // Ours first, so that the peak of the process is ours and not DuckDB's own reader's.
                var mine = Time(() => Store(store, csv, rows, round));
                peak = round == 0 ? BenchmarkResult.PeakMegabytes() : peak;
                var theirs = Time(() => Copy(csv, Path.Combine(folder, $"duckdb-{round}.parquet")));
                if (round > 0)
                {
                    ours.Add(mine);
                    duck.Add(theirs);
                    Console.WriteLine($"  round {round}: SatuData {mine:F2} s, DuckDB COPY {theirs:F2} s");
                }
            }

            var result = new BenchmarkResult("ingest", "DuckDB COPY (SELECT * FROM read_csv) TO parquet zstd", ours, duck);
            Console.WriteLine($"{rows / result.Median:F0} rows/s; peak of our part {peak:F0} MB");
            result.Print(
                result.Median / result.BaselineMedian,
                new Dictionary<string, double>
                {
                    ["rows_per_s"] = rows / result.Median,
                    ["process_peak_mb"] = BenchmarkResult.PeakMegabytes(),
                },
                peak);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Store(SnapshotStore store, string csv, int rows, int round)
    {
        var standard = DataStandard.Parse(Encoding.UTF8.GetBytes(IngestFile.Standard), "benchmark.yaml").Standard!;
        using var content = new FileContent(csv);
        using var table = TableFile.Open(content, "masukan.csv", standard, RegionCodes.Kemendagri);
        var run = table.Validate();
        var version = store.Store(new StoreRequest
        {
            Dataset = "benchmark",
            StorageKey = $"ronde-{round}",
            Table = run.Table,
            Open = OpenColumns.From(standard.Fields.Select(f => new ColumnDecision(f.Name, AccessClass.Terbuka, "benchmark", "benchmark"))),
            Actor = "benchmark",
        });
        var checkedRows = run.Complete();
        if (version.Rows != rows || checkedRows.Rows != rows || !checkedRows.IsValid)
        {
            throw new InvalidOperationException(
                $"Stored {version.Rows} rows, validated {checkedRows.Rows}, {checkedRows.Findings.Errors} errors: {(checkedRows.Findings.Items is [var first, ..] ? first.Code : "")}.");
        }
    }

    private static void Copy(string csv, string parquet)
    {
        using var database = new DuckDbDatabase(new DuckDbSettings { Threads = Environment.ProcessorCount, MemoryLimitMiB = 4096 });
        using var connection = database.Connect();
        connection.Execute($"COPY (SELECT * FROM read_csv('{csv}')) TO '{parquet}' (FORMAT parquet, COMPRESSION zstd)");
    }

    private static double Time(Action act)
    {
        var began = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
