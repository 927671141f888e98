namespace SatuData.Benchmarks.Ingest;

internal static class IngestBenchmark
{
    public static int Run(int rows, int rounds) => throw new NotSupportedException($"{rows} {rounds}");
}
