using SatuData.Tabular.Access;

namespace SatuData.Tabular.Profiles;

/// <summary>
/// What the columns of a validated file hold, in figures; the same however the file was divided for reading.
/// </summary>
/// <param name="Columns">One for each bound column, in the order of the standard.</param>
public sealed record TableProfile(IReadOnlyList<ColumnProfile> Columns)
{
    /// <summary>No columns.</summary>
    public static readonly TableProfile Empty = new([]);

    /// <summary>
    /// The profile without what it tells about the values of other columns than those of
    /// <paramref name="open"/>.
    /// </summary>
    public TableProfile KeepValuesOf(OpenColumns open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new TableProfile([.. Columns.Select(c => open.Contains(c.Field) ? c : c with { Values = null })]);
    }
}
