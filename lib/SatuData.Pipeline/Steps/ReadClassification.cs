namespace SatuData.Pipeline.Steps;

/// <summary>The access classes proposed for a submission's columns, as recorded with it. Holds no cell value.</summary>
/// <param name="Unit">What a row is about: person-level, aggregate, unknown.</param>
/// <param name="RuleVersion">Version of the classification rules.</param>
/// <param name="RuleHash">SHA-256 of the rules.</param>
/// <param name="Columns">One entry a stored column.</param>
public sealed record ReadClassification(
    string Unit, string RuleVersion, string RuleHash, IReadOnlyList<ProposedClass> Columns)
{
    /// <summary>Nothing was classified.</summary>
    public static readonly ReadClassification Empty = new("", "", "", []);

    /// <summary>The entry of a column, ignoring case; null when there is none.</summary>
    public ProposedClass? Find(string column) =>
        Columns.FirstOrDefault(c => string.Equals(c.Column, column, StringComparison.OrdinalIgnoreCase));
}
