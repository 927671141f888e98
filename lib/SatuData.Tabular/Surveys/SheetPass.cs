using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Surveys;

/// <summary>
/// Looks at the columns of the tables of one sheet. Tables whose rows have all been looked at are taken from memory; a
/// large one is read.
/// </summary>
internal sealed class SheetPass(
    LocatedSheet sheet, Func<IReadOnlyList<SourceColumn>, ICellObserver?> observe, List<Finding> findings)
{
    private long _lastRow = sheet.Grid.Rows.Count == 0 ? 0 : sheet.Grid.Rows[^1].Row;

    public SheetSurvey Run<TSource>(Func<TSource> open)
        where TSource : struct, IRecordSource
    {
        var tables = new List<SurveyedTable>();
        foreach (var table in sheet.Tables)
        {
            var looks = table.Labels.Select(l => new ColumnLook(l)).ToArray();
            var first = table.Range.FirstColumn;
            var observer =
                observe([.. table.Labels.Select((l, i) => new SourceColumn(i, l.Text, A1.Letters(first + i), null))]);
            var whole = table.Unseen is null
                ? FromMemory(table, looks, observer)
                : FromSource(open(), table, looks, observer);
            findings.AddRange(TableFindings.About(whole, sheet.Facts, sheet.Grid.IsText ? null : sheet.Facts.Name));
            tables.Add(Describe(whole, looks));
        }

        return new SheetSurvey(sheet.Facts.Name, sheet.Facts.IsHidden, _lastRow, sheet.Grid.Width, tables);
    }

    private LocatedTable FromMemory(LocatedTable table, ColumnLook[] looks, ICellObserver? observer)
    {
        var ranges = table.DataRows;
        var next = 0;
        var labels = new string[looks.Length];
        foreach (var row in sheet.Grid.Rows)
        {
            while (next < ranges.Count && ranges[next].Last < row.Row)
            {
                next++;
            }

            if (next < ranges.Count && row.Row >= ranges[next].First)
            {
                for (var i = 0; i < looks.Length; i++)
                {
                    var cell = row[table.Range.FirstColumn + i];
                    labels[i] = cell.IsBlank && table.GroupColumns.Contains(table.Range.FirstColumn + i)
                        ? labels[i] ?? ""
                        : cell.Text;
                    Take(looks[i], observer, (i, row.Row), Encoding.UTF8.GetBytes(labels[i]), cell.Kind);
                }
            }
        }

        return table;
    }

    private LocatedTable FromSource<TSource>(
        TSource source, LocatedTable table, ColumnLook[] looks, ICellObserver? observer)
        where TSource : struct, IRecordSource
    {
        var others = new OtherRows(null, null);
        var layout = new TableLayout
        {
            Plan = RowPlan.Of(table),
            Screen = RowScreen.Of(table, sheet.Grid),
            Limit = table.Limit,
        };
        var data = new RowRangeList();
        using var records = new TableRecords<TSource>(source, layout, others);
        var reader = records;
        while (reader.Read())
        {
            if (reader.IsBlank)
            {
                continue;
            }

            data.Add(reader.Row);
            for (var i = 0; i < looks.Length; i++)
            {
                var column = table.Range.FirstColumn + i;
                var kind = CellKind.Text;
                var text = column < reader.FieldCount ? reader.Get(column, out kind) : default;
                Take(looks[i], observer, (i, reader.Row), CellText.Trim(text), kind);
            }
        }

        return Whole(table, data, others);
    }

    private LocatedTable Whole(LocatedTable table, RowRangeList data, OtherRows others)
    {
        List<long> With(IReadOnlyList<long> known, RowRole role) => [.. known.Concat(others.Rows(role)).Order()];
        var last = Math.Max(table.Range.LastRow, data.Ranges.Count == 0 ? 0 : data.Ranges[^1].Last);
        _lastRow = Math.Max(_lastRow, last);
        return table with
        {
            Range = table.Range with { LastRow = last },
            DataRows = data.Ranges,
            GroupRows = With(table.GroupRows, RowRole.Group),
            TotalRows = With(table.TotalRows, RowRole.Total),
            NoteRows = With(table.NoteRows, RowRole.Note),
            RepeatedHeaderRows = With(table.RepeatedHeaderRows, RowRole.RepeatedHeader),
            Unseen = null,
        };
    }

    private static void Take(
        ColumnLook look, ICellObserver? observer, (int Column, long Row) at, ReadOnlySpan<byte> text, CellKind kind)
    {
        look.Add(text, kind);
        observer?.Observe(at.Column, at.Row, text);
    }

    private static SurveyedTable Describe(LocatedTable table, ColumnLook[] looks) => new()
    {
        Range = table.Range.ToString(),
        TitleRows = table.TitleRows,
        HeaderRows = table.HeaderRows,
        DataRows = [.. table.DataRows.Select(r => new RowSpan(r.First, r.Last))],
        GroupRows = table.GroupRows,
        TotalRows = table.TotalRows,
        NoteRows = table.NoteRows,
        Columns = [.. looks.Select((l, i) => l.Describe(table.Range.FirstColumn + i))],
    };
}
