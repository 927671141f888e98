namespace SatuData.Tabular.Standards;

/// <summary>
/// What a data standard demands of the values of one field. Everything is optional; the default demands nothing.
/// </summary>
public sealed record FieldConstraints
{
    /// <summary>No demands.</summary>
    public static readonly FieldConstraints None = new();

    /// <summary>Whether every row must have a value. Default false.</summary>
    public bool Required { get; init; }

    /// <summary>Whether no value may occur twice in the column. Absent values do not count. Default false.</summary>
    public bool Unique { get; init; }

    /// <summary>The only values allowed, written as in the standard; empty for any value.</summary>
    public IReadOnlyList<string> Enum { get; init; } = [];

    /// <summary>A regular expression that the whole text must match; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The lowest number allowed; null for none. Only for integers and numbers.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The highest number allowed; null for none. Only for integers and numbers.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>A number that values must be above; null for none. Only for integers and numbers.</summary>
    public decimal? ExclusiveMinimum { get; init; }

    /// <summary>A number that values must be below; null for none. Only for integers and numbers.</summary>
    public decimal? ExclusiveMaximum { get; init; }

    /// <summary>The lower limit of times, months and durations, as written in the standard; null for none.</summary>
    public FieldBound? From { get; init; }

    /// <summary>The upper limit of times, months and durations, as written in the standard; null for none.</summary>
    public FieldBound? To { get; init; }

    /// <summary>The first day allowed; null for none. Only for dates.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day allowed; null for none. Only for dates.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>The fewest characters (Unicode scalar values) allowed; null for none. Only for text; items in
    /// lists and arrays, keys in objects.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters (Unicode scalar values) allowed; null for none. Only for text; items in
    /// lists and arrays, keys in objects.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The JSON Schema that objects and arrays must satisfy, as JSON; null for none.</summary>
    public string? JsonSchema { get; init; }
}
