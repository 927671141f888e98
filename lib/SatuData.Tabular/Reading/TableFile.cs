using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Sniffing;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Templates;

namespace SatuData.Tabular.Reading;

/// <summary>
/// An uploaded file opened as a table of a data standard: what it is, which of its columns are which, and its rows.
/// Whatever the bytes are,
/// opening and reading never fail because of them: what is wrong becomes findings.
/// </summary>
/// <remarks>Safe for use by several threads. Its readers each are for one thread at a time.</remarks>
public sealed class TableFile : IDisposable
{
    private readonly OpenedTable _opened;
    private readonly TableBinding? _binding;
    private readonly TableReadOptions _options;
    private bool _isDisposed;

    private TableFile(OpenedTable opened, TableBinding? binding, TableReadOptions options)
    {
        _opened = opened;
        _binding = binding;
        _options = options;
    }

    /// <summary>What the file is.</summary>
    public TableDescription Description => _opened.Description;

    /// <summary>What is wrong with, or worth knowing about, the file as a whole.</summary>
    public IReadOnlyList<Finding> Findings => _opened.Findings;

    /// <summary>The file's columns; empty when no table was found in it.</summary>
    public IReadOnlyList<SourceColumn> Columns => _opened.Columns;

    /// <summary>The lists, with version and hash, that codes in the file are looked up in.</summary>
    public IReadOnlyList<CodeListUse> CodeLists { get; private init; } = [];

    /// <summary>Whether rows can be read: the file is a table and at least one column is bound.</summary>
    public bool IsReadable => _binding is not null;

    /// <summary>
    /// Opens <paramref name="content"/>, which the caller keeps open longer than the result and disposes.
    /// </summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="fileName">The name it was uploaded under; only shown, never trusted.</param>
    /// <param name="standard">The standard it should follow.</param>
    /// <param name="regions">The list that region codes are looked up in.</param>
    /// <param name="options">What the file's content should not decide; null for the defaults.</param>
    /// <exception cref="IOException">The bytes could not be read from where they are kept.</exception>
    public static TableFile Open(
        UploadContent content, string fileName, DataStandard standard, RegionCodes regions,
        TableReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(regions);
        options ??= TableReadOptions.Default;
        var inspection = FileSniffer.Inspect(content, fileName, options);
        var description = new TableDescription
        {
            FileName = fileName,
            Format = inspection.Format,
            Bytes = content.Length,
        };
        var matcher = HeaderMatcher.Of(standard);
        var opened = inspection.Format switch
        {
            SourceFormat.Unknown => new OpenedTable(description, [], [], null),
            SourceFormat.Csv => new CsvOpening(content, standard, matcher, options).Open(description),
            _ => new WorkbookOpening(content, standard, matcher, options).Open(description),
        };
        opened.Findings.InsertRange(0, inspection.Findings);
        var context = new RuleContext(regions, options);
        if (StandardFit.Check(standard, opened, options.Standards) is { } other)
        {
            opened.Findings.Insert(0, other);
        }

        if (inspection.Format == SourceFormat.Xlsx
            && TemplateCheck.Check(TemplateCheck.Read(content) ?? opened.Template, standard) is { } template)
        {
            opened.Findings.Add(template);
        }

        opened.Findings.AddRange(context.MissingLists(standard));
        var binding = opened.Rows is null ? null : new TableBinding(opened, opened.Rows, standard, context, options);
        return new TableFile(opened, binding, options) { CodeLists = [.. context.Uses(standard)] };
    }

    /// <summary>Starts a validation of all rows; see <see cref="ValidationRun"/>.</summary>
    /// <param name="observers">
    /// Gives the observer of each partition, or null for none; called once for each partition, when it is opened.
    /// </param>
    /// <exception cref="InvalidOperationException">The file is not readable.</exception>
    public ValidationRun Validate(Func<int, ICellObserver?>? observers = null)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return new ValidationRun(_opened, Binding, _options, observers);
    }

    /// <summary>
    /// Reads and checks everything there is: all rows where a table was found, else only what is wrong with the file.
    /// </summary>
    /// <param name="observers">As for <see cref="Validate"/>.</param>
    /// <param name="cancellation">Gives up; the outcome is then lost.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ValidationResult Check(Func<int, ICellObserver?>? observers = null, CancellationToken cancellation = default)
    {
        if (IsReadable)
        {
            return Validate(observers).Drain(cancellation);
        }

        var collector = new FindingCollector(_options.MaximumFindings);
        foreach (var finding in Findings)
        {
            collector.Add(finding);
        }

        foreach (var more in _opened.Unlisted)
        {
            collector.Group(more.Code, more.Field, more.Severity).CountMany(more.Count);
        }

        return new ValidationResult(0, FindingCollector.Merge([collector], _options.MaximumFindings));
    }

    /// <summary>
    /// The rows without validating them, the same rows and values in the same order as a validation gives.
    /// </summary>
    /// <exception cref="InvalidOperationException">The file is not readable.</exception>
    public ITypedTable TypedTable()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return new PlainTable(Binding);
    }

    /// <summary>Ends the use of the file; the content stays open.</summary>
    public void Dispose() => _isDisposed = true;

    private TableBinding Binding =>
        _binding ?? throw new InvalidOperationException("The file holds no readable table; its findings say why.");

    private sealed class PlainTable(TableBinding binding) : ITypedTable
    {
        public IReadOnlyList<TypedColumn> Columns => binding.Columns;

        public int PartitionCount => binding.PartitionCount;

        public IRowBatchReader OpenPartition(int index) => binding.Open(index, null);
    }
}
