namespace SatuData.Tabular.Standards;

/// <summary>What a standard says of a column for disclosure control. Immutable.</summary>
public sealed record FieldDisclosure
{
    /// <summary>What the column is.</summary>
    public required DisclosureRole Role { get; init; }

    /// <summary>
    /// The quantity that a count or amount is a part or the whole of: <c>penduduk</c>. Columns of the same quantity, in
    /// this table and in others, are compared with each other. Null for the field's konsep, else its name.
    /// </summary>
    public string? Of { get; init; }

    /// <summary>
    /// The categories the column's values are for, by dimension: <c>jenis_kelamin: laki-laki</c>. Empty for the whole
    /// quantity.
    /// </summary>
    public IReadOnlyDictionary<string, string> At { get; init; } = new Dictionary<string, string>();

    /// <summary>The column with the number of establishments that an amount comes from; null for none.</summary>
    public string? Contributors { get; init; }

    /// <summary>
    /// The columns with the largest contributions to an amount, largest first, as many as the dominance rule adds up;
    /// empty for none.
    /// </summary>
    public IReadOnlyList<string> Largest { get; init; } = [];

    /// <summary>The columns that a derived one is computed from; empty for every count and amount of the row.</summary>
    public IReadOnlyList<string> From { get; init; } = [];
}
