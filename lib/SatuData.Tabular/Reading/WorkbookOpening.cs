using System.Text;
using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a workbook: which sheet, and where on it the header is.</summary>
internal sealed class WorkbookOpening(UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
{
    private readonly List<Finding> _findings = [];

    public OpenedTable Open(TableDescription description)
    {
        WorkbookSource workbook;
        Finding? problem = null;
        try
        {
            workbook = Workbook.Open(content, description.Format, options.Limits);
        }
        catch (Exception e) when ((problem = WorkbookDamage.Explain(e)) is not null)
        {
            return Refused(description, problem);
        }

        var sheets = ReadSheets(workbook);
        return sheets.Find(s => s.Problem is not null) is { } damaged
            ? Refused(description, damaged.Problem!)
            : Choose(sheets) is { Location: { } location } sheet
            ? Open(description, workbook, sheet, location, sheets.Count)
            : new OpenedTable(description, _findings, [], null);
    }

    private OpenedTable Open(
        TableDescription description, WorkbookSource workbook, Candidate sheet, HeaderLocation location, int sheetCount)
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
        var layout = new SheetLayout(sheet.Index, location.SkippedRows, columns.Count);
        return new OpenedTable(
            description with { Sheet = sheet.Name, HeaderRow = header.Row },
            _findings,
            columns,
            columns.Any(c => c.Field is not null) ? new WorkbookRows(workbook, layout) : null)
        {
            Uses1904 = workbook.Uses1904,
        };
    }

    /// <summary>The first rows of every sheet.</summary>
    private List<Candidate> ReadSheets(WorkbookSource workbook)
    {
        var sheets = new List<Candidate>();
        foreach (var facts in workbook.Sheets)
        {
            using var cursor = workbook.OpenSheet(facts.Index);
            var rows = ReadSample(cursor);
            sheets.Add(new Candidate(facts.Index, facts.Name, !facts.IsHidden, rows, HeaderLocation.Find(rows, matcher), cursor.Problem));
        }

        return sheets;
    }

    private static List<SampleRow> ReadSample(SheetCursor cursor)
    {
        var rows = new List<SampleRow>();
        while (rows.Count < HeaderLocation.SampleSize && cursor.Read())
        {
            var cells = new string[cursor.Cells.Count];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = Encoding.UTF8.GetString(CellText.Trim(cursor.Cells.Text(i)));
            }

            rows.Add(new SampleRow(cursor.Row, 0, cells));
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

    private sealed record Candidate(int Index, string Name, bool IsVisible, List<SampleRow> Rows, HeaderLocation? Location, Finding? Problem);
}
