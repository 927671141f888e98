using System.Diagnostics;
using System.Text;
using CsvHelper;
using SatuData.Benchmarks.Ingest;
using SatuData.Benchmarks.Measuring;
using SatuData.Classification;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Benchmarks.Classify;

/// <summary>
/// Every cell of a wide file parsed and classified on one thread, against the bare parse of the same bytes; and, on the
/// file of the ingest benchmark, validation with classification against validation without. The ratio is our time to the
/// bare parse's.
/// </summary>
internal static class ClassifyBenchmark
{
    private const int Columns = 200;

    public static int Run(int rows, int ingestRows, int rounds)
    {
        var csv = ClassifyFile.Make(rows, Columns);
        Console.WriteLine(
            $"classify: {rows} rows x {Columns} columns, {csv.Length / 1e6:F0} MB, one thread, {rounds} rounds after one warm-up");
        var (ours, bare) = (new List<double>(), new List<double>());
        var (plain, watched) = (new List<double>(), new List<double>());
        using var room = new IngestRoom();
        var path = room.File("masukan.csv", ingestRows, failing: false);
        for (var round = 0; round <= rounds; round++)
        {
            var mine = Time(() => Classify(csv));
            var theirs = Time(() => Parse(csv));
            var (without, with) = (Validate(path, null), Validate(path, columns => new TableClassifier(columns)));
            if (round > 0)
            {
                (ours, bare) = (Added(ours, mine), Added(bare, theirs));
                (plain, watched) = (Added(plain, without), Added(watched, with));
                Console.WriteLine(
                    $"  round {round}: classified {mine:F2} s, bare parse {theirs:F2} s; processor time of validation {without:F2} s, with classification {with:F2} s");
            }
        }

        var (less, more) = (BenchmarkResult.MedianOf(plain), BenchmarkResult.MedianOf(watched));
        var result = new BenchmarkResult("classify", "bare parse of the same file by CsvReader", ours, bare);
        result.Print(result.Median / result.BaselineMedian, new Dictionary<string, double>
        {
            ["cells_per_s"] = rows * (double)Columns / result.Median,
            ["ns_per_cell"] = result.Median * 1e9 / ((double)rows * Columns),
            ["validation_processor_s"] = less,
            ["added_processor_s"] = more - less,
            ["added_to_validation"] = (more / less) - 1,
        });
        return 0;
    }

    private static List<double> Added(List<double> list, double value)
    {
        list.Add(value);
        return list;
    }

    private static void Classify(byte[] csv)
    {
        var classifier = new TableClassifier(
            [.. ClassifyFile.Headers(Columns).Select((h, i) => new SourceColumn(i, h, "A", null))]);
        var observer = classifier.ObserverFor(0);
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',' });
        var row = 0L;
        while (reader.Read())
        {
            row++;
            for (var i = 0; row > 1 && i < reader.FieldCount; i++)
            {
                observer.Observe(i, row, reader.GetSpan(i));
            }
        }

        if (classifier.Classify().Columns.Count != Columns)
        {
            throw new InvalidOperationException("Not every column was classified.");
        }
    }

    private static void Parse(byte[] csv)
    {
        using var reader = CsvReader.Create(csv, new CsvReaderOptions { Separator = ',' });
        var bytes = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                bytes += reader.GetSpan(i).Length;
            }
        }

        if (bytes == 0)
        {
            throw new InvalidOperationException("Nothing was parsed.");
        }
    }

    /// <summary>Seconds of processor time, which other work on the machine does not stretch.</summary>
    private static double Validate(string path, Func<IReadOnlyList<SourceColumn>, TableClassifier>? classify)
    {
        var standard = DataStandard.Parse(Encoding.UTF8.GetBytes(IngestFile.Standard), "benchmark.yaml").Standard!;
        using var content = new FileContent(path);
        using var table = TableFile.Open(content, "masukan.csv", standard, RegionCodes.Kemendagri);
        var classifier = classify?.Invoke(table.Columns);
        var began = Environment.CpuUsage.TotalTime;
        table.Check(classifier is null ? null : classifier.ObserverFor);
        _ = classifier?.Classify();
        return (Environment.CpuUsage.TotalTime - began).TotalSeconds;
    }

    private static double Time(Action act)
    {
        var began = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
