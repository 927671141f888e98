using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a text file: what its text is, where its table is, and where it can be divided.</summary>
internal sealed class CsvOpening(UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
{
    private const int HeadSize = 256 << 10;

    private readonly List<Finding> _findings = [];

    public OpenedTable Open(TableDescription description)
    {
        var text = TextOpening.Open(content, matcher, options, _findings);
        var sample = text.Head(HeadSize);
        var rows = TextSample.Read(sample, text.Layout, text.Records.FirstLine);
        description = description with { Dialect = text.Dialect, Encoding = text.Encoding };
        if (HeaderLocation.Find(rows, matcher) is not { } location)
        {
            _findings.Add(new Finding
            {
                Code = FindingCodes.EmptyFile,
                Severity = Severity.Error,
                Message = "Berkas tidak berisi teks apa pun. Periksa berkas aslinya, lalu unggah kembali.",
            });
            return new OpenedTable(description, _findings, [], null) { Unlisted = text.Unlisted };
        }

        var header = rows[location.Index];
        NoteSkipped(rows, location);
        if (TrailingDelimiter.Find(rows, location.Index, options) is { } repair)
        {
            _findings.Add(repair);
        }

        var columns = ColumnBinding.Bind(standard, matcher, header, null, _findings);
        var skippedBytes = location.SkippedRows < rows.Count ? rows[location.SkippedRows].Offset : sample.Length;
        description = description with { HeaderRow = header.Row };
        return new OpenedTable(
            description, _findings, columns,
            columns.Any(c => c.Field is not null) ? text.Rows(location.SkippedRows, skippedBytes) : null)
        {
            Unlisted = text.Unlisted,
        };
    }

    private void NoteSkipped(List<SampleRow> rows, HeaderLocation location)
    {
        var header = rows[location.Index];
        if (rows.Take(location.Index).Any(r => !r.IsBlank))
        {
            _findings.Add(SkippedRows.AboveHeader(header.Row, null));
        }

        if (location.SkippedRows > location.Index + 1)
        {
            _findings.Add(SkippedRows.Numbering(rows[location.Index + 1].Row, null));
        }
    }
}
