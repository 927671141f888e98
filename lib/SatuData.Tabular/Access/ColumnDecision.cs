namespace SatuData.Tabular.Access;

/// <summary>A person's decision on the access class of one column of one submission.</summary>
/// <param name="Column">The column's name in the stored table.</param>
/// <param name="Class">The class decided.</param>
/// <param name="DecisionId">Identifier of the decision record, never empty.</param>
/// <param name="DecidedBy">Who decided, never empty.</param>
public sealed record ColumnDecision(string Column, AccessClass Class, string DecisionId, string DecidedBy);
