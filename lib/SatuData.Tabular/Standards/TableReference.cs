namespace SatuData.Tabular.Standards;

/// <summary>
/// A foreign key from fields to columns of another table, or of the same one: every combination of values must occur
/// there.
/// </summary>
/// <param name="Fields">The fields of this standard, at least one.</param>
/// <param name="Table">The name of the other table; empty for the same one.</param>
/// <param name="Columns">The columns there, as many as there are fields and in their order.</param>
public sealed record TableReference(IReadOnlyList<string> Fields, string Table, IReadOnlyList<string> Columns)
{
    /// <summary>What a table's name begins with in a standard, so that it is not taken for a code list.</summary>
    public const string Prefix = "tabel:";

    /// <summary>Whether the values must occur in the same table.</summary>
    public bool IsSelf => Table.Length == 0;
}
