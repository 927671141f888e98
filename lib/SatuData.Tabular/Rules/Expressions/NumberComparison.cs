namespace SatuData.Tabular.Rules.Expressions;

/// <summary>The two numbers of a comparison that a row does not fulfil.</summary>
/// <param name="Node">The comparison.</param>
/// <param name="Left">The number on its left.</param>
/// <param name="Right">The number on its right.</param>
internal sealed record NumberComparison(OperationNode Node, decimal Left, decimal Right);
