using SatuData.Tabular.Findings;

namespace SatuData.Reports.Annotating;

/// <summary>A cell to be filled and commented.</summary>
/// <param name="Row">1-based row.</param>
/// <param name="Column">1-based column.</param>
/// <param name="Severity">The gravest of its findings.</param>
/// <param name="Text">What its findings say.</param>
internal sealed record CellMark(int Row, int Column, Severity Severity, string Text);
