using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Profiles;

/// <summary>What one column of a validated file holds, in figures.</summary>
/// <remarks>
/// Immutable. The counts are exact and say nothing about single values; what does is in <see cref="Values"/>.
/// </remarks>
public sealed record ColumnProfile
{
    /// <summary>Name of the standard's field.</summary>
    public required string Field { get; init; }

    /// <summary>How its values are held.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Rows of the file.</summary>
    public required long Rows { get; init; }

    /// <summary>Values that could be read as the field's type.</summary>
    public required long Present { get; init; }

    /// <summary>Empty cells and words for a missing value.</summary>
    public required long Missing { get; init; }

    /// <summary>Cells that hold something which is not of the field's type.</summary>
    public long Invalid => Rows - Present - Missing;

    /// <summary>Text values that are digits only; 0 for other kinds.</summary>
    public long DigitsOnly { get; init; }

    /// <summary>
    /// How many different values there are, estimated: within 5 % nearly always, and near exact below 100.
    /// </summary>
    public required long Distinct { get; init; }

    /// <summary>What is known about the values themselves; null where it may not be shown or there are none.</summary>
    public ProfileValues? Values { get; init; }
}
