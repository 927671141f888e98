namespace SatuData.Tabular.Profiles;

/// <summary>
/// What a profile tells about the values themselves. Exempt as the column is: shown only where the column is open.
/// </summary>
public sealed record ProfileValues
{
    /// <summary>
    /// The lowest number or day, as text with a decimal point or as yyyy-MM-dd; null for text and truth values, whose
    /// extremes would be values of single rows, and where there is none.
    /// </summary>
    public string? Minimum { get; init; }

    /// <summary>The highest, likewise.</summary>
    public string? Maximum { get; init; }

    /// <summary>The exact sum of whole numbers and of decimals of a fixed scale; null for everything else.</summary>
    public string? Sum { get; init; }

    /// <summary>Characters of the shortest text; null when the column is not text.</summary>
    public int? ShortestText { get; init; }

    /// <summary>Characters of the longest text; null when the column is not text.</summary>
    public int? LongestText { get; init; }
}
