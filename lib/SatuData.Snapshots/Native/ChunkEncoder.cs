using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Unicode;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Native;

/// <summary>Copies columns of batches into the vectors of a DuckDB data chunk: the innermost loop of every
/// store.</summary>
internal static unsafe class ChunkEncoder
{
    private const long LargestDecimal = 999_999_999_999_999_999;
    private const long FirstDay = -719_162; // 0001-01-01
    private const long LastDay = 2_932_896; // 9999-12-31

    /// <summary>Writes consecutive numbers from <paramref name="first"/>.</summary>
    public static void EncodeOrdinals(nint vector, long first, int rows)
    {
        var data = (long*)DuckDbApi.VectorData(vector);
        for (var row = 0; row < rows; row++)
        {
            data[row] = first + row;
        }
    }

    /// <summary>Writes the first <paramref name="rows"/> values of <paramref name="column"/> into a flat
    /// vector.</summary>
    /// <exception cref="InvalidDataException">A value does not fit its column's type; the message does not quote
    /// it.</exception>
    public static void Encode(nint vector, BatchColumn column, int rows)
    {
        EncodeValidity(vector, column.Validity, rows);
        var data = DuckDbApi.VectorData(vector);
        switch (column.Column.Kind)
        {
            case ValueKind.Text:
                EncodeText(vector, (NativeText*)data, column, rows);
                break;
            case ValueKind.Real:
                column.Reals.AsSpan(0, rows).CopyTo(new Span<double>(data, rows));
                break;
            case ValueKind.Date:
                DemandRange(column, rows, FirstDay, LastDay);
                Narrow(column.Longs, (int*)data, rows);
                break;
            case ValueKind.Boolean:
                EncodeBooleans(column.Longs, (byte*)data, rows);
                break;
            case ValueKind.Decimal:
                DemandRange(column, rows, -LargestDecimal, LargestDecimal);
                column.Longs.AsSpan(0, rows).CopyTo(new Span<long>(data, rows));
                break;
            default:
                column.Longs.AsSpan(0, rows).CopyTo(new Span<long>(data, rows));
                break;
        }
    }

    private static void EncodeValidity(nint vector, ulong[] validity, int rows)
    {
        var whole = rows >> 6;
        var rest = rows & 63;
        var lastWord = (1UL << rest) - 1;
        var complete = validity.AsSpan(0, whole).IndexOfAnyExcept(ulong.MaxValue) < 0
            && (rest == 0 || (validity[whole] & lastWord) == lastWord);
        if (complete)
        {
            return;
        }

        DuckDbApi.EnsureValidityWritable(vector);
        var words = whole + (rest == 0 ? 0 : 1);
        validity.AsSpan(0, words).CopyTo(new Span<ulong>(DuckDbApi.VectorValidity(vector), words));
    }

    private static void Narrow(long[] days, int* data, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            data[row] = unchecked((int)days[row]);
        }
    }

    private static void EncodeBooleans(long[] values, byte* data, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            data[row] = values[row] != 0 ? (byte)1 : (byte)0;
        }
    }

    // Rows without a value may hold anything, so only a batch that looks wrong is looked at row by row.
    private static void DemandRange(BatchColumn column, int rows, long low, long high)
    {
        var values = column.Longs.AsSpan(0, rows);
        if (IsWithin(values, low, high))
        {
            return;
        }

        for (var row = 0; row < rows; row++)
        {
            if (column.IsPresent(row) && (values[row] < low || values[row] > high))
            {
                throw new InvalidDataException(
                    $"A value of column '{column.Column.Name}' is outside the range of its type.");
            }
        }
    }

    private static bool IsWithin(ReadOnlySpan<long> values, long low, long high)
    {
        var lows = new Vector<long>(low);
        var highs = new Vector<long>(high);
        var whole = values.Length - (values.Length % Vector<long>.Count);
        foreach (var block in MemoryMarshal.Cast<long, Vector<long>>(values[..whole]))
        {
            if (Vector.LessThanAny(block, lows) || Vector.GreaterThanAny(block, highs))
            {
                return false;
            }
        }

        foreach (var value in values[whole..])
        {
            if (value < low || value > high)
            {
                return false;
            }
        }

        return true;
    }

    private static void EncodeText(nint vector, NativeText* data, BatchColumn column, int rows)
    {
        var ends = column.TextEnds;
        var total = rows == 0 ? 0 : ends[rows - 1];
        DemandUtf8(column, rows, total);
        fixed (byte* text = column.Text)
        {
            // All text of the column goes into the vector's own memory in one call; the values then point into that.
            // The vector
            // frees it when DuckDB is done with the chunk, so no pointer outlives what it points to.
            var block = text;
            if (total > NativeText.InlineLength)
            {
                DuckDbApi.AssignString(vector, 0, text, (ulong)total);
                block = data[0].Pointer;
            }

            var start = 0;
            for (var row = 0; row < rows; row++)
            {
                var end = ends[row];
                data[row] = Text(block + start, end - start);
                start = end;
            }
        }
    }

    private static NativeText Text(byte* bytes, int length)
    {
        var text = default(NativeText);
        text.Length = (uint)length;
        if (length > NativeText.InlineLength)
        {
            text.Prefix = *(uint*)bytes;
            text.Pointer = bytes;
        }
        else
        {
            new ReadOnlySpan<byte>(bytes, length).CopyTo(new Span<byte>(text.Inlined, NativeText.InlineLength));
        }

        return text;
    }

    // The whole block is checked at once; a value that begins inside a character would still pass that, so its first
    // byte is
    // checked as well.
    private static void DemandUtf8(BatchColumn column, int rows, int total)
    {
        var valid = Utf8.IsValid(column.Text.AsSpan(0, total));
        var start = 0;
        for (var row = 0; valid && row < rows; row++)
        {
            var end = column.TextEnds[row];
            valid = start == end || (column.Text[start] & 0xC0) != 0x80;
            start = end;
        }

        if (!valid)
        {
            throw new InvalidDataException($"A value of column '{column.Column.Name}' is not valid UTF-8.");
        }
    }
}
