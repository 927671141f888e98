namespace SatuData.Tabular.Surveys;

/// <summary>Consecutive rows.</summary>
/// <param name="First">1-based first row.</param>
/// <param name="Last">1-based last row, included.</param>
public readonly record struct RowSpan(long First, long Last);
