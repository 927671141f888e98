using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>
/// The values of an expression for all rows of a batch, computed together. Belongs to one partition; filled anew for
/// each batch, without allocating.
/// </summary>
internal abstract class Vector
{
    /// <summary>Whether each row has a value.</summary>
    public bool[] Present { get; } = new bool[RowBatch.Capacity];

    public abstract void Fill(RowBatch batch);
}

/// <summary>Exact numbers in units of 10^-scale, or days since 1970-01-01.</summary>
internal sealed class NumberVector(int scale, Action<RowBatch, NumberVector> fill) : Vector
{
    public int Scale => scale;

    public Int128[] Values { get; } = new Int128[RowBatch.Capacity];

    public override void Fill(RowBatch batch) => fill(batch, this);

    /// <summary>Sets a result that may be too large, which then counts as absent.</summary>
    public void Set(int row, bool isPresent, Int128 value)
    {
        Values[row] = value;
        Present[row] = isPresent && Exact.IsInRange(value);
    }
}

/// <summary>Binary floating-point numbers.</summary>
internal sealed class RealVector(Action<RowBatch, RealVector> fill) : Vector
{
    public double[] Values { get; } = new double[RowBatch.Capacity];

    public override void Fill(RowBatch batch) => fill(batch, this);

    public void Set(int row, bool isPresent, double value)
    {
        Values[row] = value;
        Present[row] = isPresent && double.IsFinite(value);
    }
}

/// <summary>Texts: parts of byte arrays that belong to a batch, to a constant or to the vector itself.</summary>
internal sealed class TextVector(Action<RowBatch, TextVector> fill) : Vector
{
    public byte[][] Sources { get; } = new byte[RowBatch.Capacity][];

    public int[] Starts { get; } = new int[RowBatch.Capacity];

    public int[] Lengths { get; } = new int[RowBatch.Capacity];

    /// <summary>Room for texts that are nowhere else.</summary>
    public byte[] Own { get; set; } = [];

    public ReadOnlySpan<byte> this[int row] => Present[row] ? Sources[row].AsSpan(Starts[row], Lengths[row]) : default;

    public override void Fill(RowBatch batch) => fill(batch, this);

    public void Set(int row, byte[] source, int start, int length)
    {
        Sources[row] = source;
        Starts[row] = start;
        Lengths[row] = length;
    }
}

/// <summary>True, false, or unknown where not present.</summary>
internal sealed class TruthVector(Action<RowBatch, TruthVector> fill) : Vector
{
    public bool[] Values { get; } = new bool[RowBatch.Capacity];

    /// <summary>The comparison that makes a row false, for the finding; set by what compares numbers.</summary>
    public Func<int, NumberComparison?> Explain { get; init; } = _ => null;

    public override void Fill(RowBatch batch) => fill(batch, this);

    public void Set(int row, bool isPresent, bool value)
    {
        Values[row] = value;
        Present[row] = isPresent;
    }
}
