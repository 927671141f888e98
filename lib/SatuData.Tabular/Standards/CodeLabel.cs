namespace SatuData.Tabular.Standards;

/// <summary>A code and what it means.</summary>
/// <param name="Code">The code, as in the data.</param>
/// <param name="Label">Its meaning; the code itself when none is given.</param>
public sealed record CodeLabel(string Code, string Label);
