namespace SatuData.Tabular.Reading.Xlsx;

/// <summary>
/// The texts that cells share, as UTF-8 in blocks that never move. Filled by one thread, then read by any.
/// </summary>
internal sealed class SharedStrings(ReadingLimits limits)
{
    private const int BlockBits = 18;
    private const int BlockSize = 1 << BlockBits;
    private readonly List<byte[]> _blocks = [];
    private int _used = BlockSize;
    private long _bytes;
    private int[] _starts = [];
    private int[] _lengths = [];

    public int Count { get; private set; }

    /// <summary>The text of that number; the caller has checked that there is one.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var start = _starts[index];
            return _blocks[start >> BlockBits].AsSpan(start & (BlockSize - 1), _lengths[index]);
        }
    }

    /// <summary>Room for a text of at most so many bytes, which <see cref="Add"/> then takes in.</summary>
    public Span<byte> Reserve(int length)
    {
        if (length > limits.StringBytes)
        {
            throw ReadingBudget.Passed($"satu teks di dalamnya lebih dari {limits.StringBytes >> 10} KB");
        }

        if (_used + length > BlockSize)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
            _used = 0;
        }

        return _blocks[^1].AsSpan(_used, length);
    }

    /// <summary>Takes in the first <paramref name="length"/> bytes of the reserved room as the next text.</summary>
    public void Add(int length)
    {
        if (Count == _starts.Length)
        {
            Grow();
        }

        _bytes += length;
        if (_bytes > limits.SharedStringBytes || Count == limits.SharedStrings)
        {
            throw ReadingBudget.Passed(
                $"teks sel lebih dari {limits.SharedStringBytes >> 20} MB atau {ReadingBudget.Number(limits.SharedStrings)} buah");
        }

        _starts[Count] = length == 0 ? 0 : ((_blocks.Count - 1) << BlockBits) | _used;
        _lengths[Count++] = length;
        _used += length;
    }

    private void Grow()
    {
        var size = Math.Max(256, _starts.Length * 2);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _lengths, size);
        if (_blocks.Count == 0)
        {
            Reserve(1);
        }
    }
}
