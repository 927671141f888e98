namespace SatuData.Tabular.Reading.Dialects;

/// <summary>How much sense a text makes under one shape.</summary>
internal sealed record DialectScore(DialectShape Shape)
{
    private const int HeaderRows = 25;
    private const int CellRows = 40;

    /// <summary>Most fields of the standard that one record names.</summary>
    public int Matches { get; private init; }

    /// <summary>Fields of a usual record.</summary>
    public int Width { get; private init; }

    /// <summary>Records of that width, of those that could be data.</summary>
    public int Regular { get; private init; }

    /// <summary>Records that could be data, and the header.</summary>
    public int Records { get; private init; }

    /// <summary>Fields in quotes.</summary>
    public int Quoted { get; private init; }

    /// <summary>How much the text looks like a table under this shape, from 0 to 1.</summary>
    public double Quality { get; private init; }

    /// <summary>The quality, and on top of it the share of the standard's fields that are named.</summary>
    public double Total { get; private init; }

    public static DialectScore Of(ReadOnlySpan<char> sample, DialectShape shape, HeaderMatcher matcher)
    {
        var records = SampleParser.Parse(sample, shape, out var irregular, out var quoted);
        if (records.Count == 0)
        {
            return new DialectScore(shape);
        }

        var matches = records.Take(HeaderRows).Select(r => matcher.CountMatches(r)).ToList();
        var most = matches.Max();
        var block = most > 0 ? records[matches.IndexOf(most)..] : records;
        var width = most > 0 && block.Count > 1 && block[1..].Exists(r => r.Length == block[0].Length)
            ? block[0].Length
            : block.CountBy(r => r.Length).MaxBy(g => (g.Value, g.Key)).Key;
        var usual = block.Where(r => r.Length == width).ToList();
        var share = (double)usual.Count / block.Count;
        var plausible = usual.Skip(most > 0 ? 1 : 0).DefaultIfEmpty(block[0]).Take(CellRows)
            .SelectMany(r => r).Average(c => CellPlausibility.Of(c));
        var quality = share * (0.2 + (0.8 * plausible)) * WidthWeight(width) * Prior(shape.Delimiter)
            * (1 - (0.5 * Math.Min(1, (double)irregular / records.Count)))
            * (most > 0 && block[0].Length != width ? 0.6 : 1);
        return new DialectScore(shape)
        {
            Matches = most,
            Width = width,
            Regular = usual.Count,
            Records = block.Count,
            Quoted = quoted,
            Quality = quality,
            Total = quality + matcher.Share(most),
        };
    }

    private static double WidthWeight(int width) => width switch { 1 => 0.5, 2 => 0.85, 3 => 0.93, _ => 1 };

    private static double Prior(char delimiter) => delimiter switch
    {
        ',' or ';' or '\t' or '|' => 1,
        ' ' => 0.6,
        ':' => 0.8,
        _ => 0.9,
    };
}
