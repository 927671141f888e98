using System.Diagnostics;
using SatuData.Benchmarks.Measuring;

namespace SatuData.Benchmarks.Ingest;

/// <summary>
/// Whether the time for a row stays the same from 0.2 to 20 million rows. The baseline is 2 million rows; the spread is
/// the slowest time
/// for a row over the fastest.
/// </summary>
internal static class IngestFlatness
{
    private static readonly int[] Sizes = [200_000, 2_000_000, 20_000_000];

    public static int Run(int rounds)
    {
        using var room = new IngestRoom();
        var files = Sizes.ToDictionary(size => size, size => room.File($"masukan-{size}.csv", size, failing: false));
        Console.WriteLine(
            $"ingest --flat: {string.Join(", ", Sizes)} rows x 15 columns, {rounds} rounds after one warm-up");
        room.Store(files[Sizes[0]], Sizes[0], Sizes[0]);
        room.Store(files[Sizes[1]], Sizes[1], Sizes[1]);
        var times = Sizes.ToDictionary(size => size, _ => new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var size in Sizes)
            {
                var began = Stopwatch.GetTimestamp();
                room.Store(files[size], size, size);
                times[size].Add(Stopwatch.GetElapsedTime(began).TotalSeconds / size);
                Console.WriteLine(
                    $"    {size} rows: {times[size][^1] * 1e6:F3} us/row, peak so far {BenchmarkResult.PeakMegabytes():F0} MB");
            }

            Console.WriteLine(
                $"  round {round}: {string.Join(", ", Sizes.Select(s => $"{s}: {times[s][^1] * 1e6:F3} us/row"))}");
        }

        var medians = Sizes.ToDictionary(size => size, size => BenchmarkResult.MedianOf(times[size]));
        new BenchmarkResult("ingest-flat", "us per row at 2,000,000 rows", times[Sizes[2]], times[Sizes[1]]).Print(
            medians[Sizes[2]] / medians[Sizes[1]],
            new Dictionary<string, double>
            {
                ["spread"] = medians.Values.Max() / medians.Values.Min(),
                ["us_per_row_200k"] = medians[Sizes[0]] * 1e6,
                ["us_per_row_2m"] = medians[Sizes[1]] * 1e6,
                ["us_per_row_20m"] = medians[Sizes[2]] * 1e6,
            });
        return 0;
    }
}
