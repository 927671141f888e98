namespace SatuData.Tabular.Standards;

/// <summary>
/// How the values of a field are written, where the standard fixes it; the default leaves it to the file.
/// </summary>
public sealed record FieldNotation
{
    /// <summary>Nothing fixed.</summary>
    public static readonly FieldNotation None = new();

    /// <summary>The decimal mark of numbers; null to decide for each file.</summary>
    public char? DecimalChar { get; init; }

    /// <summary>What groups thousands in numbers; null to decide for each file.</summary>
    public char? GroupChar { get; init; }

    /// <summary>Whether a number stands alone; false allows text around it (<c>Rp 1.200</c>). Default true.</summary>
    public bool IsBare { get; init; } = true;

    /// <summary>The texts that mean true; empty for the usual words.</summary>
    public IReadOnlyList<string> TrueValues { get; init; } = [];

    /// <summary>The texts that mean false; empty for the usual words.</summary>
    public IReadOnlyList<string> FalseValues { get; init; } = [];

    /// <summary>What stands between the items of a list. Default comma.</summary>
    public string Delimiter { get; init; } = ",";

    /// <summary>The type of the items of a list. Default text.</summary>
    public FieldType ItemType { get; init; }

    /// <summary>What words for missing values mean, where the standard says so.</summary>
    public IReadOnlyList<CodeLabel> MissingLabels { get; init; } = [];

    /// <summary>Whether the standard says how its numbers are written.</summary>
    internal bool FixesNumbers => DecimalChar is not null || GroupChar is not null || !IsBare;
}
