namespace SatuData.Tabular.Findings;

/// <summary>The quality of a table in one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">0 to 100, one decimal; 100 only when nothing is wrong in it.</param>
/// <param name="Errors">Findings of severity error in it, exact.</param>
/// <param name="Warnings">Findings of severity warning in it, exact.</param>
public sealed record DimensionScore(QualityDimension Dimension, decimal Score, long Errors, long Warnings);
