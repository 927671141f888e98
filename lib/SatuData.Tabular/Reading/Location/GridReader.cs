using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>Takes the rows of a file up for a look at their structure, within bounded memory.</summary>
internal sealed class GridReader
{
    /// <summary>A cell is looked at, not kept: so much of it tells what it is.</summary>
    private const int LongestText = 400;

    private readonly Dictionary<int, string> _texts = [];
    private readonly List<GridRow> _rows = [];
    private readonly Encoding _encoding = Encoding.UTF8;
    private GridCell[] _cells = new GridCell[64];

    private GridReader()
    {
    }

    /// <summary>Reads until the end or until a limit is reached; the source is left where it is.</summary>
    /// <param name="source">The records, from the first row of the sheet.</param>
    /// <param name="maximumRows">The most rows that are not blank.</param>
    /// <param name="maximumCells">The most cells that are not blank.</param>
    /// <param name="isComplete">Whether the end was reached.</param>
    public static IReadOnlyList<GridRow> Read<TSource>(
        ref TSource source, int maximumRows, int maximumCells, out bool isComplete)
        where TSource : struct, IRecordSource
    {
        var reader = new GridReader();
        var cells = 0;
        isComplete = false;
        while (reader._rows.Count < maximumRows && cells < maximumCells)
        {
            if (!source.Read())
            {
                isComplete = true;
                break;
            }

            if (!source.IsBlank)
            {
                cells += reader.Add(ref source);
            }
        }

        return reader._rows;
    }

    /// <summary>The current record of a source as a row; null when it is blank.</summary>
    public static GridRow? Current<TSource>(ref TSource source)
        where TSource : struct, IRecordSource
    {
        var reader = new GridReader();
        return reader.Add(ref source) > 0 ? reader._rows[0] : null;
    }

    private int Add<TSource>(ref TSource source)
        where TSource : struct, IRecordSource
    {
        var fields = Math.Min(source.FieldCount, Workbook.MaximumColumns + 1);
        if (_cells.Length < fields)
        {
            Array.Resize(ref _cells, fields);
        }

        var width = 0;
        var filled = 0;
        for (var i = 0; i < fields; i++)
        {
            var text = CellText.Trim(source.Get(i, out var kind));
            var shape = CellShapes.Of(text, kind);
            _cells[i] = shape == CellShape.Blank ? default : new GridCell(shape, kind, TextOf(text));
            if (shape != CellShape.Blank)
            {
                width = i + 1;
                filled++;
            }
        }

        if (width > 0)
        {
            _rows.Add(new GridRow(source.Row, _cells.AsSpan(0, width).ToArray()));
        }

        return filled;
    }

    /// <summary>Sheets repeat few short texts many times; each is kept once.</summary>
    private string TextOf(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.Length > LongestText ? bytes[..LongestText] : bytes;
        var hash = new HashCode();
        hash.AddBytes(bytes);
        var key = hash.ToHashCode();
        if (_texts.TryGetValue(key, out var known) && IsSame(known, bytes))
        {
            return known;
        }

        var text = _encoding.GetString(bytes);
        if (_texts.Count < 50_000)
        {
            _texts[key] = text;
        }

        return text;
    }

    private static bool IsSame(string known, ReadOnlySpan<byte> bytes)
    {
        Span<byte> buffer = stackalloc byte[LongestText * 3];
        return Encoding.UTF8.TryGetBytes(known, buffer, out var length) && buffer[..length].SequenceEqual(bytes);
    }
}
