using SatuData.Tabular.Content;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>Opens a workbook: which sheet, and where on it the header is.</summary>
internal sealed class WorkbookOpening(
    UploadContent content, DataStandard standard, HeaderMatcher matcher, TableReadOptions options)
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

        var grids = WorkbookGrids.Read(workbook, matcher, options.HeaderRow);
        return grids.Problem is null
            ? Open(description, workbook, grids.Sheets) with { Template = grids.Template }
            : Refused(description, grids.Problem);
    }

    private OpenedTable Open(TableDescription description, WorkbookSource workbook, IReadOnlyList<LocatedSheet> sheets)
    {
        if (options.Sheet is { } name)
        {
            var named = sheets.Where(s => string.Equals(s.Facts.Name, name, StringComparison.OrdinalIgnoreCase))
                .ToList();
            if (named.Count == 0)
            {
                var known = string.Join(", ", sheets.Select(s => s.Facts.Name));
                return Refused(description,
                    About(FindingCodes.UnknownSheet, $"Lembar {name} tidak ada. Lembar yang ada: {known}."));
            }

            sheets = named;
        }

        return Choose(sheets) is { } table
            ? new OpenedTable(
                table.Describe(description), _findings, table.Columns, table.IsBound ? Rows(workbook, table) : null)
            {
                Uses1904 = workbook.Uses1904,
            }
            : new OpenedTable(
                description with { Sheet = sheets.Count == 1 ? sheets[0].Facts.Name : null }, _findings, [], null);
    }

    private static WorkbookRows Rows(WorkbookSource workbook, ChosenTable table) =>
        new(workbook, new SheetLayout(table.Sheet.Facts.Index, table.Columns.Count), table.Layout);

    /// <summary>The table that matches the standard best.</summary>
    private ChosenTable? Choose(IReadOnlyList<LocatedSheet> sheets)
    {
        var table = new TableChoice(standard, matcher, options, _findings).Choose(sheets);
        if (table is null)
        {
            _findings.AddRange(SheetFindings.AboutEach(sheets));
            _findings.Add(About(
                FindingCodes.EmptyTable,
                "Buku kerja tidak berisi tabel. Isi lembarnya sesuai templat, lalu unggah kembali."));
        }

        return table;
    }

    private static OpenedTable Refused(TableDescription description, Finding refusal) =>
        new(description, [refusal], [], null);

    private static Finding About(string code, string message) =>
        new() { Code = code, Severity = Severity.Error, Message = message };
}
