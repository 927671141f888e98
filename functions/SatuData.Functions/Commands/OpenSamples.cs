using SatuData.Classification;
using SatuData.Tabular.Access;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Surveys;

namespace SatuData.Functions.Commands;

/// <summary>
/// Classifies the columns of each table of a survey, and leaves values only where they are open for certain.
/// </summary>
internal sealed class OpenSamples
{
    private readonly List<TableClassifier> _classifiers = [];

    /// <summary>The observer of the next table.</summary>
    public ICellObserver Observe(IReadOnlyList<SourceColumn> columns)
    {
        var classifier = new TableClassifier(columns);
        _classifiers.Add(classifier);
        return classifier.ObserverFor(0);
    }

    /// <summary>The survey without the values of columns that are not open, also in its findings.</summary>
    public FileSurvey Mask(FileSurvey survey)
    {
        var next = 0;
        var open = new HashSet<(string Sheet, string Column)>();
        var shut = new HashSet<(string Sheet, string Column)>();
        SurveyedTable MaskTable(SheetSurvey sheet, SurveyedTable table)
        {
            var columns = Open(_classifiers[next++]);
            return table with
            {
                Columns = [.. table.Columns.Select((column, i) =>
                {
                    (columns.Contains(i) ? open : shut).Add((sheet.Name, column.Address));
                    return columns.Contains(i) ? column : column with { Samples = [] };
                })],
            };
        }

        var sheets = survey.Sheets.Select(s => s with { Tables = [.. s.Tables.Select(t => MaskTable(s, t))] }).ToList();
        open.ExceptWith(shut);
        return survey with
        {
            Sheets = sheets,
            Findings =
                [.. survey.Findings.Select(f => f.Value is null || open.Contains((f.Sheet ?? "", Letters(f.Cell)))
                ? f
                : f with { Value = null, Suggestion = null, ReadAs = null, Expected = null })],
        };
    }

    private static string Letters(string? cell) => cell?.TrimEnd("0123456789".ToCharArray()) ?? "";

    // In a list of persons a misplaced cell puts a name or a NIK into any column, also an open one.
    private static HashSet<int> Open(TableClassifier classifier)
    {
        var classified = classifier.Classify();
        return classified.Unit.Unit.IsOfPersons()
            ? []
            : [.. classified.Columns.Where(c => c.Class == AccessClass.Terbuka).Select(c => c.SourceColumn)];
    }
}
