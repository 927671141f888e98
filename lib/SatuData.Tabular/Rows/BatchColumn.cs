namespace SatuData.Tabular.Rows;

/// <summary>The values of one column in a <see cref="RowBatch"/>.</summary>
/// <remarks>
/// Fixed-width kinds are in <see cref="Longs"/> or <see cref="Reals"/> at the row's index. Text is in <see
/// cref="Text"/>: the value of
/// row r is the bytes from <c>TextEnds[r - 1]</c> (0 for row 0) to <c>TextEnds[r]</c>; rows must be written in order,
/// and an absent
/// value still has its end set, equal to the one before. Bit r of <see cref="Validity"/> is set when row r has a value.
/// </remarks>
public sealed class BatchColumn
{
    internal BatchColumn(TypedColumn column)
    {
        Column = column;
        if (column.Kind == ValueKind.Text)
        {
            Text = new byte[RowBatch.Capacity * 2];
            TextEnds = new int[RowBatch.Capacity];
        }
        else if (column.Kind == ValueKind.Real)
        {
            Reals = new double[RowBatch.Capacity];
        }
        else
        {
            Longs = new long[RowBatch.Capacity];
        }
    }

    /// <summary>Name and type.</summary>
    public TypedColumn Column { get; }

    /// <summary>
    /// Values of Integer, Decimal (unscaled), Date (days since 1970-01-01) and Boolean (0 or 1) columns; empty for
    /// others.
    /// </summary>
    public long[] Longs { get; } = [];

    /// <summary>Values of Real columns; empty for others.</summary>
    public double[] Reals { get; } = [];

    /// <summary>
    /// The bytes of all text values, one after the other; empty for columns that are not text. Grows as needed.
    /// </summary>
    public byte[] Text { get; private set; } = [];

    /// <summary>Where each row's text ends in <see cref="Text"/>; empty for columns that are not text.</summary>
    public int[] TextEnds { get; } = [];

    /// <summary>One bit a row, lowest bit first: set when the row has a value.</summary>
    public ulong[] Validity { get; } = new ulong[RowBatch.Capacity / 64];

    /// <summary>Whether <paramref name="row"/> has a value.</summary>
    public bool IsPresent(int row) => (Validity[row >> 6] >> (row & 63) & 1) != 0;

    /// <summary>The text of <paramref name="row"/>, empty when it has none. Only for text columns.</summary>
    public ReadOnlySpan<byte> GetText(int row)
    {
        var start = row == 0 ? 0 : TextEnds[row - 1];
        return Text.AsSpan(start, TextEnds[row] - start);
    }

    /// <summary>Sets the number, day or truth value of <paramref name="row"/>.</summary>
    public void SetLong(int row, long value)
    {
        Longs[row] = value;
        Validity[row >> 6] |= 1UL << (row & 63);
    }

    /// <summary>Sets the floating-point value of <paramref name="row"/>.</summary>
    public void SetReal(int row, double value)
    {
        Reals[row] = value;
        Validity[row >> 6] |= 1UL << (row & 63);
    }

    /// <summary>Sets the text of <paramref name="row"/>; rows come in order.</summary>
    public void SetText(int row, ReadOnlySpan<byte> value)
    {
        var start = row == 0 ? 0 : TextEnds[row - 1];
        if (value.Length > Text.Length - start)
        {
            Grow(start, value.Length);
        }

        value.CopyTo(Text.AsSpan(start));
        TextEnds[row] = start + value.Length;
        Validity[row >> 6] |= 1UL << (row & 63);
    }

    /// <summary>Records that <paramref name="row"/> has no value; rows come in order.</summary>
    public void SetAbsent(int row)
    {
        Validity[row >> 6] &= ~(1UL << (row & 63));
        if (TextEnds.Length > 0)
        {
            TextEnds[row] = row == 0 ? 0 : TextEnds[row - 1];
        }
    }

    internal void Clear() => Array.Clear(Validity);

    private void Grow(int used, int more)
    {
        var larger = new byte[Math.Max(Text.Length * 2, used + more)];
        Text.AsSpan(0, used).CopyTo(larger);
        Text = larger;
    }
}
