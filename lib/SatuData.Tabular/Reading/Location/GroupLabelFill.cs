using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Repeats the label of a group on its further rows, and lists every cell it does that for. Where the repair was
/// declined the cells stay blank and are errors. For one thread.
/// </summary>
internal sealed class GroupLabelFill
{
    private readonly GroupLabel[] _columns;
    private readonly byte[][] _labels;
    private readonly FindingGroup?[] _groups;
    private readonly string? _sheet;

    private GroupLabelFill(TableLayout layout, FindingCollector? collector)
    {
        _columns = [.. layout.GroupLabels];
        _labels = new byte[_columns.Length][];
        Array.Fill(_labels, []);
        _sheet = layout.Sheet;
        _groups = [.. _columns.Select(c => collector?.Group(
            FindingCodes.RepairGroupLabel, c.Field.Name, c.IsRepaired ? Severity.Info : Severity.Error))];
    }

    /// <summary>Null when the table has no such column.</summary>
    public static GroupLabelFill? For(TableLayout layout, FindingCollector? collector) =>
        layout.GroupLabels.Count == 0 ? null : new GroupLabelFill(layout, collector);

    /// <summary>Looks at a row of data.</summary>
    public void Take<TSource>(ref TSource source)
        where TSource : struct, IRecordSource
    {
        if (source.IsBlank)
        {
            return;
        }

        for (var i = 0; i < _columns.Length; i++)
        {
            var column = _columns[i].Column;
            var text = column < source.FieldCount ? CellText.Trim(source.Get(column, out _)) : default;
            if (text.Length > 0)
            {
                _labels[i] = text.ToArray();
            }
            else if (_labels[i].Length > 0 && _groups[i] is { } group && group.CountOne())
            {
                group.Keep(About(i, source.Row));
            }
        }
    }

    /// <summary>The label for a blank cell of the current row; empty when it stays blank.</summary>
    public ReadOnlySpan<byte> Get(int column)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i].Column == column && _columns[i].IsRepaired)
            {
                return _labels[i];
            }
        }

        return default;
    }

    private Finding About(int index, long row)
    {
        var (column, field, isRepaired) = _columns[index];
        return new Finding
        {
            Code = FindingCodes.RepairGroupLabel,
            Severity = isRepaired ? Severity.Info : Severity.Error,
            Message = isRepaired
                ? $"Kolom {field.Title}: sel kosong diisi dengan label baris pertama kelompoknya."
                : $"Kolom {field.Title}: label hanya ada di baris pertama kelompok. Ulangi labelnya di setiap baris.",
            Field = field.Name,
            Sheet = _sheet,
            Row = row,
            Column = column + 1,
            Cell = A1.Address(A1.Letters(column), row),
            Rule = "Setiap baris memuat label kelompoknya",
            Suggestion = isRepaired ? null : CellText.Show(_labels[index]),
            ReadAs = isRepaired ? CellText.Show(_labels[index]) : null,
        };
    }
}
