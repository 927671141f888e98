using System.Diagnostics;
using System.Text.Json;

namespace SatuData.Benchmarks.Measuring;

/// <summary>The one line every benchmark ends with.</summary>
internal sealed record BenchmarkResult(string Name, string Baseline, IReadOnlyList<double> Seconds, IReadOnlyList<double> BaselineSeconds)
{
    private static readonly JsonSerializerOptions Shape = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public double Median => MedianOf(Seconds);

    public double BaselineMedian => MedianOf(BaselineSeconds);

    public static double MedianOf(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The most memory the process has held so far, in megabytes.</summary>
    public static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    /// <summary>Prints the line.</summary>
    /// <param name="ratio">What the benchmark is about.</param>
    /// <param name="more">Further figures.</param>
    /// <param name="peak">Peak memory of the measured part; null for that of the whole process.</param>
    public void Print(double ratio, IReadOnlyDictionary<string, double>? more = null, double? peak = null)
    {
        var fields = new Dictionary<string, object>
        {
            ["name"] = Name,
            ["ratio"] = Math.Round(ratio, 3),
            ["baseline"] = Baseline,
            ["median_s"] = Math.Round(Median, 3),
            ["baseline_s"] = Math.Round(BaselineMedian, 3),
            ["peak_mb"] = Math.Round(peak ?? PeakMegabytes(), 1),
            ["rounds"] = Seconds.Count,
        };
        foreach (var (key, value) in more ?? new Dictionary<string, double>())
        {
            fields[key] = Math.Round(value, 3);
        }

        Console.WriteLine("RESULT " + JsonSerializer.Serialize(fields, Shape));
    }
}
