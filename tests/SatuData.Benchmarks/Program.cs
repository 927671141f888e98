using SatuData.Benchmarks.Chain;
using SatuData.Benchmarks.Classify;
using SatuData.Benchmarks.Excel;
using SatuData.Benchmarks.Ingest;
using SatuData.Benchmarks.Measuring;

// Each benchmark measures a named baseline beside it in one run and ends with one RESULT line.
var name = args.FirstOrDefault();
var rows = BenchmarkArguments.Number(args, "--rows");
var rounds = BenchmarkArguments.Number(args, "--rounds");
switch (name)
{
    case "chain":
        return await ChainBenchmark.RunAsync(cases: rows ?? 1_000, rounds ?? 5);
    case "ingest":
        return BenchmarkArguments.Has(args, "--flat")
            ? IngestFlatness.Run(rounds ?? 3)
            : IngestBenchmark.Run(rows ?? 2_000_000, rounds ?? 5, BenchmarkArguments.Has(args, "--failing"));
    case "classify":
        return ClassifyBenchmark.Run(rows ?? 50_000, ingestRows: 200_000, rounds ?? 5);
    case "excel":
        return ExcelBenchmark.Run(rows ?? 200_000, rounds ?? 5);
    default:
        Console.Error.WriteLine(
            "Usage: dotnet run -c Release --project tests/SatuData.Benchmarks -- chain|ingest|classify|excel [--rows N] [--rounds N] [--flat|--failing]");
        return 2;
}
