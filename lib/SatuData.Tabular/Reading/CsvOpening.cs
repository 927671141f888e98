using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a text file: how it is encoded and written, and where its table is.</summary>
internal sealed class CsvOpening(
    UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
{
    private readonly List<Finding> _findings = [];

    public OpenedTable Open(TableDescription description)
    {
        var text = TextOpening.Open(content, matcher, options, _findings);
        description = description with { Dialect = text.Dialect, Encoding = text.Encoding };
        var grid = TextGrid.Read(text);
        var sheet = new LocatedSheet(grid, TableLocator.Find(grid, matcher, options.HeaderRow));
        if (new TableChoice(standard, matcher, options, _findings).Choose([sheet]) is not { } table)
        {
            _findings.Add(new Finding
            {
                Code = FindingCodes.EmptyFile,
                Severity = Severity.Error,
                Message = "Berkas tidak berisi teks apa pun. Periksa berkas aslinya, lalu unggah kembali.",
            });
            return new OpenedTable(description, _findings, [], null) { Unlisted = text.Unlisted };
        }

        if (TrailingDelimiter.Find(text, table, options) is { } repair)
        {
            _findings.Add(repair);
        }

        var rows = table.IsBound ? text.Rows(table.Layout) : null;
        return new OpenedTable(table.Describe(description), _findings, table.Columns, rows)
        {
            Unlisted = text.Unlisted,
        };
    }
}
