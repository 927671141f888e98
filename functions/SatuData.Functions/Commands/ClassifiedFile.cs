using SatuData.Classification;
using SatuData.Classification.Rules;
using SatuData.Pipeline;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Surveys;

namespace SatuData.Functions.Commands;

/// <summary>A table of a file with the classes proposed for its columns.</summary>
internal sealed record ClassifiedFile(IReadOnlyList<SourceColumn> Columns, TableClassification Classes)
{
    /// <summary>The table with most cells, whatever standard it may follow.</summary>
    public static Outcome<ClassifiedFile> OfLargestTable(
        UploadContent content, string name, TableReadOptions options, ClassificationRules rules)
    {
        var tables = new List<(IReadOnlyList<SourceColumn> Columns, TableClassifier Classifier)>();
        var survey = TableSurvey.Of(content, name, options, standard: null, columns =>
        {
            tables.Add((columns, new TableClassifier(columns, rules)));
            return tables[^1].Classifier.ObserverFor(0);
        });
        var found = survey.Sheets.SelectMany(s => s.Tables).Zip(tables)
            .OrderByDescending(t => t.First.DataRows.Sum(r => r.Last - r.First + 1) * t.First.Columns.Count)
            .Select(t => t.Second).ToList();
        return found.Count == 0
            ? Refused(survey.Findings)
            : Outcome.Done(new ClassifiedFile(found[0].Columns, found[0].Classifier.Classify()));
    }

    /// <summary>The table that follows a standard; what the standard declares is weighed in.</summary>
    public static Outcome<ClassifiedFile> Of(
        UploadContent content, string name, DataStandard standard,
        (TableReadOptions Options, ClassificationRules Rules) how,
        CancellationToken cancel)
    {
        using var table = TableFile.Open(content, name, standard, RegionCodes.Kemendagri, how.Options);
        if (!table.IsReadable)
        {
            return Refused(table.Findings);
        }

        var classifier = new TableClassifier(table.Columns, how.Rules);
        table.Check(classifier.ObserverFor, cancel);
        return Outcome.Done(new ClassifiedFile(table.Columns, classifier.Classify()));
    }

    /// <summary>
    /// The header as found with identifiers masked, because in a file without headers the first row is data.
    /// </summary>
    public string NameOf(ColumnVerdict column)
    {
        var header = Columns[column.SourceColumn].Header;
        return header.Length == 0 || CellRedaction.HoldsIdentifier(header) ? $"kolom {column.Address}" : header;
    }

    private static Outcome<ClassifiedFile> Refused(IReadOnlyList<Finding> findings) => Outcome.Refused<ClassifiedFile>(
        "tidak-ada-tabel",
        findings.FirstOrDefault(f => f.Severity == Severity.Error)?.Message
            ?? "Tidak ada tabel di berkas ini. Periksa isinya dengan 'satudata read'.");
}
