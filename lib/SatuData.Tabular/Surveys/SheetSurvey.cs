namespace SatuData.Tabular.Surveys;

/// <summary>One sheet of a workbook, or the whole of a text file.</summary>
/// <param name="Name">Its name; empty for a text file.</param>
/// <param name="IsHidden">Whether a person does not see it on opening the workbook.</param>
/// <param name="Rows">The last row, or line, that is not blank; 0 when all are.</param>
/// <param name="Columns">Columns up to the last that is not blank.</param>
/// <param name="Tables">The tables on it; empty when there are none.</param>
public sealed record SheetSurvey(
    string Name, bool IsHidden, long Rows, int Columns, IReadOnlyList<SurveyedTable> Tables);
