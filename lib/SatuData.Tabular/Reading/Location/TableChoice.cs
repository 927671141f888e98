using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Chooses among the tables of a file the one that a standard means, binds its columns, and says what is passed over.
/// </summary>
internal sealed class TableChoice(
    DataStandard standard, HeaderMatcher matcher, TableReadOptions options, List<Finding> findings)
{
    /// <summary>The table that names most columns of the standard; null when there is none at all.</summary>
    public ChosenTable? Choose(IReadOnlyList<LocatedSheet> sheets)
    {
        var best = sheets.SelectMany(s => s.Tables.Select(t => (Sheet: s, Table: t)))
            .OrderByDescending(c => Matches(c.Table))
            .ThenByDescending(c => !c.Sheet.Facts.IsHidden)
            .ThenByDescending(c => c.Table.HasData)
            .ThenBy(c => c.Sheet.Facts.Index)
            .FirstOrDefault();
        return best.Table is null ? null : Open(best.Sheet, best.Table, sheets);
    }

    private ChosenTable Open(LocatedSheet sheet, LocatedTable table, IReadOnlyList<LocatedSheet> sheets)
    {
        var name = sheet.Grid.IsText ? null : sheet.Facts.Name;
        if (table.Range.LastColumn < Workbook.MaximumColumns)
        {
            findings.AddRange(TableFindings.About(table, sheet.Facts, name));
            findings.AddRange(SheetFindings.About(sheet, table, sheets));
        }

        var columns = Bind(table, name);
        return new ChosenTable(sheet, table, columns, new TableLayout
        {
            Plan = RowPlan.Of(table),
            Screen = RowScreen.Of(table, sheet.Grid),
            GroupLabels = GroupLabels(table, columns),
            Limit = table.Limit,
            Sheet = name,
        });
    }

    private SourceColumn[] Bind(LocatedTable table, string? sheet)
    {
        var first = table.Range.FirstColumn;
        if (table.Range.LastColumn >= Workbook.MaximumColumns)
        {
            findings.Add(new Finding
            {
                Code = FindingCodes.TooManyColumns,
                Severity = Severity.Error,
                Message = "Tabel lebih dari 2.000 kolom. Periksa apakah berkasnya benar.",
                Sheet = sheet,
            });
            return [];
        }

        if (table.HeaderRows.Count == 0)
        {
            return [.. Enumerable.Range(0, table.Range.LastColumn + 1)
                .Select(i => new SourceColumn(i, "", A1.Letters(i), null))];
        }

        var readings = HeaderReadings.Choose(table.Labels, matcher);
        var header = new SampleRow(table.HeaderRow, 0, [.. Enumerable.Repeat("", first), .. readings]);
        var about = new List<Finding>();
        var columns = ColumnBinding.Bind(standard, matcher, header, sheet, about);
        findings.AddRange(about.Where(f => f.Code != FindingCodes.BlankLabel || f.Column is not { } column
            || column > first));
        return [.. columns.Select(c => c.Index < first ? c : c with { Header = table.Labels[c.Index - first].Text })];
    }

    private List<GroupLabel> GroupLabels(LocatedTable table, SourceColumn[] columns)
    {
        var isRepaired = !options.DeclinedRepairs.Contains(FindingCodes.RepairGroupLabel);
        return [.. table.GroupColumns.Where(c => c < columns.Length && columns[c].Field is not null)
            .Select(c => new GroupLabel(c, columns[c].Field!, isRepaired))];
    }

    private int Matches(LocatedTable table) => matcher.CountMatches(HeaderReadings.Choose(table.Labels, matcher));
}
