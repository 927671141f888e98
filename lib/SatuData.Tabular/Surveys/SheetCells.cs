using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Reading.Sniffing;

namespace SatuData.Tabular.Surveys;

/// <summary>
/// Writes the raw grid of one sheet as a text file in the form of RFC 4180: commas, CRLF, UTF-8, as many fields in each
/// line. Values are as
/// a person sees them, days as ISO 8601, numbers with a decimal point; a merged cell only at its first place.
/// </summary>
public static class SheetCells
{
    /// <summary>
    /// Writes the sheet that <paramref name="options"/> names, else the first visible one with content.
    /// </summary>
    /// <param name="content">The bytes of the file; the caller disposes it.</param>
    /// <param name="output">Takes the text; is not closed.</param>
    /// <param name="options">Sheet, encoding and delimiter where the content should not decide; null for the
    /// defaults.</param>
    /// <returns>Why there is nothing to write, or why it ends early; null when all was written.</returns>
    /// <exception cref="IOException">The bytes could not be read, or <paramref name="output"/> could not be
    /// written.</exception>
    public static Finding? Write(UploadContent content, Stream output, TableReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        options ??= TableReadOptions.Default;
        var inspection = FileSniffer.Inspect(content, "", options);
        return inspection.Format switch
        {
            SourceFormat.Unknown => inspection.Findings[0],
            SourceFormat.Csv => WriteText(content, output, options),
            _ => WriteWorkbook(content, inspection.Format, output, options),
        };
    }

    private static Finding? WriteText(UploadContent content, Stream output, TableReadOptions options)
    {
        var text = TextOpening.Open(content, HeaderMatcher.None, options, []);
        return new CellWriter(output, new MergeMap([])).Write(() => new CsvRecords(text.Text, text.Layout, text.Whole));
    }

    private static Finding? WriteWorkbook(
        UploadContent content, SourceFormat format, Stream output, TableReadOptions options)
    {
        Finding? problem = null;
        try
        {
            var workbook = Workbook.Open(content, format, options.Limits);
            if (Choose(workbook, options.Sheet) is not { } sheet)
            {
                return new Finding
                {
                    Code = options.Sheet is null ? FindingCodes.EmptyTable : FindingCodes.UnknownSheet,
                    Severity = Severity.Error,
                    Message = options.Sheet is null
                        ? "Semua lembar kosong. Periksa berkas aslinya."
                        : $"Lembar {options.Sheet} tidak ada. Lembar yang ada: {string.Join(", ", workbook.Sheets.Select(s => s.Name))}.",
                };
            }

            var merges = new MergeMap(workbook.Describe(sheet.Index).Merges);
            return new CellWriter(output, merges)
                .Write(() => new WorkbookRecords(workbook, new SheetLayout(sheet.Index, 0)));
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            return problem;
        }
    }

    private static SheetFacts? Choose(WorkbookSource workbook, string? name) => name is not null
        ? workbook.Sheets.FirstOrDefault(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase))
        : workbook.Sheets.Where(s => HasContent(workbook, s)).OrderBy(s => s.IsHidden).FirstOrDefault();

    private static bool HasContent(WorkbookSource workbook, SheetFacts sheet)
    {
        using var source = new WorkbookRecords(workbook, new SheetLayout(sheet.Index, 0));
        while (source.Read())
        {
            if (!source.IsBlank)
            {
                return true;
            }
        }

        return source.Problem is not null;
    }
}
