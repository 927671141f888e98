using System.Diagnostics;
using System.Text;
using ExcelDataReader;
using SatuData.Benchmarks.Ingest;
using SatuData.Benchmarks.Measuring;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Benchmarks.Excel;

/// <summary>
/// A workbook opened, its table found, every row read and validated by the 14 rules of the standard, against a bare
/// loop of ExcelDataReader
/// over the same file that asks each cell for its value and does nothing with it. The ratio is our time to that loop's.
/// </summary>
internal static class ExcelBenchmark
{
    public static int Run(int rows, int rounds)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var folder = Directory.CreateTempSubdirectory("satudata-excel-").FullName;
        try
        {
            var path = Path.Combine(folder, "masukan.xlsx");
            ExcelFile.Write(path, rows);
            GC.Collect();
            Console.WriteLine(
                $"excel: {rows} rows x 15 columns, {new FileInfo(path).Length / 1e6:F1} MB, {rounds} rounds after one warm-up");
            var ours = new List<double>();
            var bare = new List<double>();
            var peak = 0.0;
            for (var round = 0; round <= rounds; round++)
            {
                // Ours first, so that the peak of the process is ours and not the other reader's.
                var mine = Time(() => Validate(path, rows));
                peak = round == 0 ? BenchmarkResult.PeakMegabytes() : peak;
                var theirs = Time(() => ReadBare(path, rows));
                if (round > 0)
                {
                    ours.Add(mine);
                    bare.Add(theirs);
                    Console.WriteLine($"  round {round}: SatuData {mine:F2} s, ExcelDataReader {theirs:F2} s");
                }
            }

            var result = new BenchmarkResult("excel", "ExcelDataReader Read + GetValue of each cell", ours, bare);
            Console.WriteLine($"{rows / result.Median:F0} rows/s; peak of our part {peak:F0} MB");
            result.Print(
                result.Median / result.BaselineMedian,
                new Dictionary<string, double> { ["rows_per_s"] = rows / result.Median },
                peak);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Validate(string path, int rows)
    {
        var standard = DataStandard.Parse(Encoding.UTF8.GetBytes(IngestFile.Standard), "benchmark.yaml").Standard!;
        using var content = new FileContent(path);
        using var table = TableFile.Open(content, "masukan.xlsx", standard, RegionCodes.Kemendagri);
        var result = table.Validate().Drain();
        if (result.Rows != rows || !result.IsValid)
        {
            throw new InvalidOperationException(
                $"Validated {result.Rows} rows, {result.Findings.Errors} errors: {(result.Findings.Items is [var first, ..] ? first.Code : "")}.");
        }
    }

    private static void ReadBare(string path, int rows)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path));
        var read = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                _ = reader.GetValue(column);
            }

            read++;
        }

        if (read != rows + 1)
        {
            throw new InvalidOperationException($"ExcelDataReader read {read} rows.");
        }
    }

    private static double Time(Action act)
    {
        var began = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
