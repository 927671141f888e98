using System.Globalization;

namespace SatuData.Benchmarks.Measuring;

internal static class BenchmarkArguments
{
    /// <summary>Whether an option is given.</summary>
    public static bool Has(string[] args, string option) => Array.IndexOf(args, option) >= 0;

    /// <summary>The number after an option; null when the option is absent.</summary>
    public static int? Number(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : null;
    }
}
