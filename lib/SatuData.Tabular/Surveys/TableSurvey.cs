using System.Security.Cryptography;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Reading.Sniffing;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Surveys;

/// <summary>
/// Looks a file over: what it is, which sheets and tables it has, and what is in their columns. Whatever the bytes are,
/// this never fails
/// because of them: what is wrong becomes findings.
/// </summary>
public sealed class TableSurvey
{
    /// <summary>Where no standard is given, no header is known.</summary>
    private readonly UploadContent _content;
    private readonly TableReadOptions _options;
    private readonly HeaderMatcher _matcher;
    private readonly Func<IReadOnlyList<SourceColumn>, ICellObserver?> _observe;
    private readonly List<Finding> _findings = [];

    private TableSurvey(
        UploadContent content, TableReadOptions options, DataStandard? standard, Func<IReadOnlyList<SourceColumn>,
        ICellObserver?>? observe)
    {
        _content = content;
        _options = options;
        _matcher = standard is null ? HeaderMatcher.None : HeaderMatcher.Of(standard);
        _observe = observe ?? (_ => null);
    }

    /// <summary>Surveys <paramref name="content"/>, which the caller disposes.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="fileName">Its name; only shown.</param>
    /// <param name="options">What its content should not decide; null for the defaults.</param>
    /// <param name="standard">Guides the choice of dialect and headers, and adds what it finds wrong with the columns;
    /// null for none.</param>
    /// <param name="observe">
    /// Called for each table in turn, in the order of the outcome, with its columns; what it returns sees the cells of
    /// the table's rows of
    /// data. Null for none.
    /// </param>
    /// <exception cref="IOException">The bytes could not be read from where they are kept.</exception>
    public static FileSurvey Of(
        UploadContent content,
        string fileName,
        TableReadOptions? options = null,
        DataStandard? standard = null,
        Func<IReadOnlyList<SourceColumn>, ICellObserver?>? observe = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(fileName);
        options ??= TableReadOptions.Default;
        var survey = new TableSurvey(content, options, standard, observe).Run(fileName);
        if (standard is null || !survey.IsReadable)
        {
            return survey;
        }

        using var table = TableFile.Open(content, fileName, standard, RegionCodes.Kemendagri, options);
        return survey with { Findings = table.Findings };
    }

    private FileSurvey Run(string fileName)
    {
        var inspection = FileSniffer.Inspect(_content, fileName, _options);
        _findings.AddRange(inspection.Findings);
        using var stream = _content.OpenStream();
        var survey = new FileSurvey
        {
            FileName = fileName,
            Format = inspection.Format,
            Bytes = _content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)),
        };
        survey = inspection.Format switch
        {
            SourceFormat.Unknown => survey,
            SourceFormat.Csv => OfText(survey),
            _ => OfWorkbook(survey),
        };
        return survey with { Findings = _findings };
    }

    private FileSurvey OfText(FileSurvey survey)
    {
        var text = TextOpening.Open(_content, _matcher, _options, _findings);
        var grid = TextGrid.Read(text);
        var sheet = new LocatedSheet(grid, TableLocator.Find(grid, _matcher, _options.HeaderRow));
        if (grid.Rows.Count == 0)
        {
            _findings.Add(new Finding
            {
                Code = FindingCodes.EmptyFile,
                Severity = Severity.Error,
                Message = "Berkas tidak berisi teks apa pun. Periksa berkas aslinya, lalu unggah kembali.",
            });
        }

        var pass = new SheetPass(sheet, _observe, _findings);
        return survey with
        {
            Encoding = text.Encoding,
            Dialect = text.Dialect,
            Sheets = [pass.Run(() => new CsvRecords(text.Text, text.Layout, text.Whole))],
        };
    }

    private FileSurvey OfWorkbook(FileSurvey survey)
    {
        Finding? problem = null;
        try
        {
            var workbook = Workbook.Open(_content, survey.Format, _options.Limits);
            var grids = WorkbookGrids.Read(workbook, _matcher, _options.HeaderRow);
            return grids.Problem is { } damage ? Refused(survey, damage) : OfSheets(survey, workbook, grids.Sheets);
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            return Refused(survey, problem);
        }
    }

    private FileSurvey OfSheets(FileSurvey survey, WorkbookSource workbook, IReadOnlyList<LocatedSheet> sheets)
    {
        if (_options.Sheet is { } name)
        {
            var known = string.Join(", ", sheets.Select(s => s.Facts.Name));
            sheets = [.. sheets.Where(s => string.Equals(s.Facts.Name, name, StringComparison.OrdinalIgnoreCase))];
            if (sheets.Count == 0)
            {
                return Refused(survey, new Finding
                {
                    Code = FindingCodes.UnknownSheet,
                    Severity = Severity.Error,
                    Message = $"Lembar {name} tidak ada. Lembar yang ada: {known}.",
                });
            }
        }

        _findings.AddRange(SheetFindings.AboutEach(sheets));
        return survey with
        {
            Sheets = [.. sheets.Select(s => new SheetPass(s, _observe, _findings)
                .Run(() => new WorkbookRecords(workbook, new SheetLayout(s.Facts.Index, 0))))],
        };
    }

    private FileSurvey Refused(FileSurvey survey, Finding refusal)
    {
        _findings.Add(refusal);
        return survey;
    }
}
