using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Templates;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a workbook: which sheet, and where on it the header is.</summary>
internal sealed class WorkbookOpening(UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
{
    private readonly List<Finding> _findings = [];
    private TemplateMark? _template;

    public OpenedTable Open(TableDescription description)
    {
        List<Candidate> sheets;
        try
        {
            sheets = ReadSheets(description.Format);
        }
        catch (InvalidPasswordException)
        {
            return Refused(description, FileSniffer.RefusePassword().Refusal!);
        }
        catch (Exception e) when (WorkbookDamage.Is(e))
        {
            return Refused(description, FileSniffer.RefuseDamage().Refusal!);
        }

        return Choose(sheets) is { Location: { } location } sheet
            ? Open(description, sheet, location, sheets.Count)
            : new OpenedTable(description, _findings, [], null) { Template = _template };
    }

    private OpenedTable Open(TableDescription description, Candidate sheet, HeaderLocation location, int sheetCount)
    {
        var header = sheet.Rows[location.Index];
        if (sheetCount > 1)
        {
            var message = $"Yang dibaca lembar {sheet.Name}; lembar lain tidak dibaca.";
            _findings.Add(About(FindingCodes.SheetChoice, Severity.Info, message, sheet.Name));
        }

        if (sheet.Rows.Take(location.Index).Any(r => !r.IsBlank))
        {
            _findings.Add(SkippedRows.AboveHeader(header.Row, sheet.Name));
        }

        if (location.SkippedRows > location.Index + 1)
        {
            _findings.Add(SkippedRows.Numbering(sheet.Rows[location.Index + 1].Row, sheet.Name));
        }

        var columns = ColumnBinding.Bind(standard, matcher, header, sheet.Name, _findings);
        var layout = new SheetLayout(description.Format, sheet.Index, location.SkippedRows, columns.Count);
        return new OpenedTable(
            description with { Sheet = sheet.Name, HeaderRow = header.Row },
            _findings,
            columns,
            columns.Any(c => c.Field is not null) ? new WorkbookRows(content, layout) : null)
        {
            Uses1904 = description.Format == SourceFormat.Xlsx && ZipSniffer.Uses1904(content),
            Template = _template,
        };
    }

    /// <summary>The first rows of every sheet.</summary>
    private List<Candidate> ReadSheets(SourceFormat format)
    {
        var sheets = new List<Candidate>();
        using var reader = Workbook.Open(content, format);
        if (reader.ResultsCount == 0)
        {
            throw new InvalidDataException("A workbook has at least one sheet.");
        }

        var index = -1;
        do
        {
            index++;
            var rows = ReadSample(reader);
            if (OwnSheets.Is(rows.FirstOrDefault()?.Cells.FirstOrDefault()))
            {
                _template ??= TemplateMark.Parse(rows.ElementAtOrDefault(1)?.Cells.FirstOrDefault());
                continue;
            }

            var isVisible = reader.VisibleState is null or "visible";
            sheets.Add(new Candidate(index, reader.Name ?? "", isVisible, rows, HeaderLocation.Find(rows, matcher)));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static List<SampleRow> ReadSample(IExcelDataReader reader)
    {
        var rows = new List<SampleRow>();
        var row = new WorkbookRow();
        while (rows.Count < HeaderLocation.SampleSize && reader.Read())
        {
            row.Fill(reader);
            var cells = new string[row.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Encoding.UTF8.GetString(CellText.Trim(row.Text(i)));
            }

            rows.Add(new SampleRow(reader.Depth + 1L, 0, cells));
        }

        return rows;
    }

    /// <summary>
    /// The sheet asked for; else the one that matches the standard best, visible ones before hidden ones, the first of
    /// equals.
    /// </summary>
    private Candidate? Choose(List<Candidate> sheets)
    {
        if (options.Sheet is { } name)
        {
            var named = sheets.Find(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
            if (named is null)
            {
                var known = string.Join(", ", sheets.Select(s => s.Name));
                var message = $"Lembar {name} tidak ada. Lembar yang ada: {known}.";
                _findings.Add(About(FindingCodes.UnknownSheet, Severity.Error, message, null));
                return null;
            }

            sheets = [named];
        }

        var best = sheets.Where(s => s.Location is not null)
            .OrderByDescending(s => s.Location!.Matches).ThenByDescending(s => s.IsVisible).ThenBy(s => s.Index)
            .FirstOrDefault();
        if (best is null)
        {
            _findings.Add(About(
                FindingCodes.EmptyTable,
                Severity.Error,
                "Buku kerja tidak berisi data. Isi lembarnya sesuai templat, lalu unggah kembali.",
                null));
        }

        return best;
    }

    private static OpenedTable Refused(TableDescription description, Finding refusal) => new(description, [refusal], [], null);

    private static Finding About(string code, Severity severity, string message, string? sheet) =>
        new() { Code = code, Severity = severity, Message = message, Sheet = sheet };

    private sealed record Candidate(int Index, string Name, bool IsVisible, List<SampleRow> Rows, HeaderLocation? Location);
}
