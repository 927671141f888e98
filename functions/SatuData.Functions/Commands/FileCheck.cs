using SatuData.Classification;
using SatuData.Reports.Annotating;
using SatuData.Tabular.Access;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Functions.Commands;

/// <summary>
/// A file checked against a standard outside any case: what it is, what was found, and what may be shown of it.
/// </summary>
internal sealed class FileCheck : IDisposable
{
    private readonly UploadContent _content;
    private readonly HashSet<string>? _open;

    private FileCheck(
        (UploadContent Content, TableReadOptions Options) read,
        DataStandard standard,
        TableFile table,
        ValidationResult result,
        HashSet<string>? open)
    {
        (_content, Options) = read;
        Standard = standard;
        Table = table;
        Result = result;
        _open = open;
        Score = QualityScore.Of(result.Findings.Counts, result.Rows, standard.Fields.Count);
    }

    public TableReadOptions Options { get; }

    public DataStandard Standard { get; }

    public TableFile Table { get; }

    public ValidationResult Result { get; }

    public QualityScore Score { get; }

    public UploadContent Content => _content;

    /// <summary>
    /// Reads and checks the whole file; when masked, values of columns that are not open are not shown.
    /// </summary>
    public static FileCheck Run(
        FileInfo file, DataStandard standard, (TableReadOptions Options, bool IsMasked) how, CommandOutput output,
        CancellationToken cancel)
    {
        var content = new WatchedContent(new FileContent(file.FullName));
        return CheckProgress.Show(content, output, () =>
        {
            var table = TableFile.Open(content, file.Name, standard, RegionCodes.Kemendagri, how.Options);
            content.StartOver();
            var classifier = how.IsMasked ? new TableClassifier(table.Columns) : null;
            var result = table.Check(classifier is null ? null : classifier.ObserverFor, cancel);
            return new FileCheck(
                (content, how.Options), standard, table, result, classifier is null ? null : Open(classifier, table));
        });
    }

    /// <summary>The finding in words, with its value unless that is masked.</summary>
    public string Text(Finding finding) =>
        Shows(finding) ? FindingText.Full(finding) : FindingText.WithoutValues(finding);

    /// <summary>Whether the values of the finding's field may be shown.</summary>
    public bool Shows(Finding finding) =>
        _open is null || (finding.Field is { } field && _open.Contains(field) && FindingMask.IsPlain(finding));

    /// <summary>How the cells of an annotated workbook are masked; null when they are not.</summary>
    public Func<long, int, string, string>? MaskCell => _open is null
        ? null
        : CellMask.AllBut(
            Table.Columns.Where(c => c.Field is { } bound && _open.Contains(bound.Name)).Select(c => c.Index));

    public void Dispose()
    {
        Table.Dispose();
        _content.Dispose();
    }

    // In a list of persons a misplaced cell puts a name or a NIK into any column, also an open one.
    private static HashSet<string> Open(TableClassifier classifier, TableFile table)
    {
        var classified = classifier.Classify();
        return classified.Unit.Unit.IsOfPersons()
            ? []
            : [.. classified.Columns.Where(c => c.Class == AccessClass.Terbuka)
                .Select(c => table.Columns[c.SourceColumn].Field?.Name).OfType<string>()];
    }
}
