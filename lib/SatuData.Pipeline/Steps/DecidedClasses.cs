using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>The access classes a reviewer decided for a submission.</summary>
/// <param name="Decisions">One a stored column.</param>
/// <param name="Reason">Why some differ from the proposal; null when none does.</param>
public sealed record DecidedClasses(IReadOnlyList<ColumnDecision> Decisions, string? Reason)
{
    /// <summary>Reason, law and period of each column; empty for submissions decided before they were recorded.</summary>
    public IReadOnlyList<DecidedColumn> Columns { get; init; } = [];

    /// <summary>The guard of everything open that is made of the submission: the only place where it comes from.</summary>
    internal OpenColumns Open => OpenColumns.From(Decisions);

    /// <summary>The entry of a column, ignoring case; null when there is none.</summary>
    public DecidedColumn? Find(string column) =>
        Columns.FirstOrDefault(c => string.Equals(c.Column, column, StringComparison.OrdinalIgnoreCase));
}
