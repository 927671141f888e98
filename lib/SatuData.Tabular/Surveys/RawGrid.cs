using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Reading.Sniffing;

namespace SatuData.Tabular.Surveys;

/// <summary>Everything that is in a file, cell by cell, without looking for tables.</summary>
public static class RawGrid
{
    /// <summary>
    /// The sheets of a file, each opened when it is come to and to be disposed by the caller; none for what is no
    /// table.
    /// </summary>
    /// <param name="content">The bytes of the file; kept open by the caller meanwhile.</param>
    /// <param name="options">Encoding and delimiter where the content should not decide; null for the defaults.</param>
    /// <exception cref="IOException">The bytes could not be read.</exception>
    public static IEnumerable<RawSheet> Sheets(UploadContent content, TableReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= TableReadOptions.Default;
        var format = FileSniffer.Inspect(content, "", options).Format;
        return format switch
        {
            SourceFormat.Unknown => [],
            SourceFormat.Csv => [Text(content, options)],
            _ => Workbook(content, format, options),
        };
    }

    private static RawRows<CsvRecords> Text(UploadContent content, TableReadOptions options)
    {
        var text = TextOpening.Open(content, HeaderMatcher.None, options, []);
        return new RawRows<CsvRecords>(
            new SheetFacts { Index = 0, Name = "" }, new CsvRecords(text.Text, text.Layout, text.Whole));
    }

    private static IEnumerable<RawSheet> Workbook(UploadContent content, SourceFormat format, TableReadOptions options)
    {
        WorkbookSource workbook;
        try
        {
            workbook = Reading.Workbook.Open(content, format, options.Limits);
        }
        catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
        {
            return [];
        }

        return workbook.Sheets.Select(s => new RawRows<WorkbookRecords>(
            Facts(workbook, s), new WorkbookRecords(workbook, new SheetLayout(s.Index, 0))));
    }

    private static SheetFacts Facts(WorkbookSource workbook, SheetFacts known)
    {
        try
        {
            return workbook.Describe(known.Index);
        }
        catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
        {
            return known;
        }
    }
}
