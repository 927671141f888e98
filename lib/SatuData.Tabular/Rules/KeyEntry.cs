using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// A key and the row of its first occurrence in 16 bytes; row 0 for an empty place. Of the key's hash it holds 88 bits,
/// and the table it is in stands for six more: at 10^8 keys two of them are taken for the same once in 10^12 files.
/// </summary>
internal readonly struct KeyEntry
{
    private const int RowBits = 40;
    private const ulong RowMask = (1UL << RowBits) - 1;

    private readonly ulong _rest;

    /// <param name="key">The key.</param>
    /// <param name="row">The row, below 2^40: no file that can be sent has as many.</param>
    public KeyEntry(Hash128 key, long row)
        : this(key.Low, (key.High << RowBits) | (ulong)row)
    {
    }

    private KeyEntry(ulong low, ulong rest)
    {
        Low = low;
        _rest = rest;
    }

    /// <summary>The half of the hash that chooses the place in a table.</summary>
    public ulong Low { get; }

    public long Row => (long)(_rest & RowMask);

    public bool IsEmpty => _rest << (64 - RowBits) == 0;

    public bool HasKeyOf(KeyEntry other) => Low == other.Low && (_rest ^ other._rest) >> RowBits == 0;

    /// <summary>The same key in another row.</summary>
    public KeyEntry At(long row) => new(Low, (_rest & ~RowMask) | (ulong)row);
}
