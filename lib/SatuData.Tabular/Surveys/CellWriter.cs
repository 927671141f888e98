using System.Buffers;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Reading.Location;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Surveys;

/// <summary>
/// Writes records as lines of RFC 4180. The records are gone through twice: every line gets as many fields as the
/// widest one.
/// </summary>
internal sealed class CellWriter(Stream output, MergeMap merges)
{
    private const int BufferSize = 64 << 10;

    private static readonly SearchValues<byte> Special = SearchValues.Create(",\"\r\n"u8);

    private readonly ArrayBufferWriter<byte> _buffer = new(BufferSize * 2);

    /// <summary>
    /// Writes all records up to the last that is not blank; returns why the source ended early, null at a proper end.
    /// </summary>
    public Finding? Write<TSource>(Func<TSource> open)
        where TSource : struct, IRecordSource
    {
        var (lastRow, width) = Measure(open());
        var records = open();
        try
        {
            // A record can take several lines of a text file; then the number of its row jumps, and the lines between
            // are not blank rows.
            while (records.Read() && records.Row <= lastRow)
            {
                WriteRecord(ref records, width);
                if (_buffer.WrittenCount >= BufferSize)
                {
                    Flush();
                }
            }

            Flush();
            return records.Problem;
        }
        finally
        {
            records.Dispose();
        }
    }

    private static (long LastRow, int Width) Measure<TSource>(TSource records)
        where TSource : struct, IRecordSource
    {
        var (lastRow, width) = (0L, 0);
        try
        {
            while (records.Read())
            {
                if (!records.IsBlank)
                {
                    lastRow = records.Row;
                    width = Math.Max(width, WidthOf(ref records, width));
                }
            }
        }
        finally
        {
            records.Dispose();
        }

        return (lastRow, width);
    }

    private static int WidthOf<TSource>(ref TSource records, int known)
        where TSource : struct, IRecordSource
    {
        for (var column = records.FieldCount - 1; column >= known; column--)
        {
            if (CellText.Trim(records.Get(column, out _)).Length > 0)
            {
                return column + 1;
            }
        }

        return known;
    }

    private void WriteRecord<TSource>(ref TSource records, int width)
        where TSource : struct, IRecordSource
    {
        var row = records.Row;
        for (var column = 0; column < width; column++)
        {
            if (column > 0)
            {
                _buffer.Write(","u8);
            }

            if (column < records.FieldCount)
            {
                var text = records.Get(column, out var kind);
                if (text.Length > 0 && !IsCovered(row, column))
                {
                    WriteField(text, kind);
                }
            }
        }

        _buffer.Write("\r\n"u8);
    }

    private bool IsCovered(long row, int column) =>
        merges.Covering(row, column) is { } merge && (merge.FirstRow != row || merge.FirstColumn != column);

    private void WriteField(ReadOnlySpan<byte> text, CellKind kind)
    {
        if (kind == CellKind.Boolean)
        {
            _buffer.Write(text.SequenceEqual("true"u8) ? "TRUE"u8 : "FALSE"u8);
        }
        else if (kind == CellKind.Date && text.Length > 10)
        {
            _buffer.Write(text[..10]);
            _buffer.Write("T"u8);
            _buffer.Write(text[11..]);
        }
        else if (text.ContainsAny(Special))
        {
            WriteQuoted(text);
        }
        else
        {
            _buffer.Write(text);
        }
    }

    private void WriteQuoted(ReadOnlySpan<byte> text)
    {
        _buffer.Write("\""u8);
        for (var quote = text.IndexOf((byte)'"'); quote >= 0; quote = text.IndexOf((byte)'"'))
        {
            _buffer.Write(text[..(quote + 1)]);
            _buffer.Write("\""u8);
            text = text[(quote + 1)..];
        }

        _buffer.Write(text);
        _buffer.Write("\""u8);
    }

    private void Flush()
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
