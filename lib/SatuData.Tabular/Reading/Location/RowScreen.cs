using System.Buffers;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Judges the rows of a large file that were not looked at when its table was found. Nearly all are told to be data by
/// the first byte of their label and by one further cell; only the others are taken apart.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class RowScreen
{
    /// <summary>First bytes of the words of totals and notes, in both cases, and of marks.</summary>
    private const string Initials = "jJtTsSrRgGaAmMcCkKnNlLpPdDuU*(";

    private readonly int _label;
    private readonly int _probe;
    private readonly int _width;
    private readonly string[] _header;
    private readonly SearchValues<byte> _suspicious;

    private RowScreen(int label, int probe, int width, string[] header)
    {
        _label = label;
        _probe = probe;
        _width = width;
        _header = header;
        var initials = Encoding.UTF8.GetBytes(Initials).ToHashSet();
        if (header.Length > label && header[label].Length > 0)
        {
            initials.Add(Encoding.UTF8.GetBytes(header[label])[0]);
        }

        // A label that begins with any other byte is no word of a total and no header.
        _suspicious = SearchValues.Create([.. initials]);
    }

    /// <summary>The screen of a table; null when all of its rows were looked at.</summary>
    public static RowScreen? Of(LocatedTable table, SheetGrid grid)
    {
        if (table.Unseen is null)
        {
            return null;
        }

        var first = table.Range.FirstColumn;
        var rows = grid.Rows.Where(r => table.DataRows.Any(d => r.Row >= d.First && r.Row <= d.Last))
            .Take(500).ToList();
        bool IsFull(int column) => rows.Count(r => !r[column].IsBlank) * 100 >= rows.Count * 99;
        var columns = Enumerable.Range(first, table.Labels.Count).ToList();
        var probe = columns.Skip(1).Where(IsFull).DefaultIfEmpty(-1).Last();
        var header = grid.Rows.FirstOrDefault(r => r.Row == table.HeaderRow);
        var texts = Enumerable.Range(0, first + table.Labels.Count).Select(c => header?[c].Text ?? "").ToArray();
        return new RowScreen(first, probe, table.Labels.Count, texts);
    }

    /// <summary>What the current row of a source is for.</summary>
    public RowRole Judge<TSource>(ref TSource source)
        where TSource : struct, IRecordSource
    {
        var label = CellText.Trim(source.Get(_label, out _));
        var isProbed = _probe < 0 || (_probe < source.FieldCount && source.Get(_probe, out _).Length > 0);
        return isProbed && label.Length > 0 && !_suspicious.Contains(label[0])
            ? RowRole.Data
            : JudgeClosely(ref source);
    }

    private RowRole JudgeClosely<TSource>(ref TSource source)
        where TSource : struct, IRecordSource
    {
        if (GridReader.Current(ref source) is not { } row)
        {
            return RowRole.Data;
        }

        var filled = row.Cells.Count(c => !c.IsBlank);
        var typed = row.Cells.Count(c => c.IsTyped);
        var text = row.Cells.FirstOrDefault(c => c.Shape == CellShape.Text).Text;
        if (IsHeaderAgain(row, filled))
        {
            return RowRole.RepeatedHeader;
        }

        if (typed > 0 && RowWords.IsTotal(text))
        {
            return RowRole.Total;
        }

        if (typed == 0 && RowWords.IsNote(text) && filled <= Math.Max(2, _width / 3))
        {
            return RowRole.Note;
        }

        return filled == 1 && typed == 0 && _width >= 3 && _probe >= 0 ? RowRole.Group : RowRole.Data;
    }

    private bool IsHeaderAgain(GridRow row, int filled)
    {
        var headed = _header.Count(h => h.Length > 0);
        var same = Enumerable.Range(0, _header.Length)
            .Count(c => _header[c].Length > 0
                && string.Equals(_header[c], row[c].Text, StringComparison.OrdinalIgnoreCase));
        return headed >= 2 && same * 10 >= headed * 8 && same * 10 >= filled * 8;
    }
}
