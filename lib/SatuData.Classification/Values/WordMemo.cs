namespace SatuData.Classification.Values;

/// <summary>
/// The last texts read in a column with what was read: columns repeat their values, and comparing a text is cheaper
/// than reading it.
/// </summary>
internal sealed class WordMemo
{
    private const int Slots = 64;
    private const int MaxBytes = 32;

    private readonly byte[] _texts = new byte[Slots * MaxBytes];
    private readonly byte[] _lengths = new byte[Slots];
    private readonly TextShape[] _shapes = new TextShape[Slots];

    public TextShape Read(ReadOnlySpan<byte> text, ValueLexicon lexicon)
    {
        if (text.Length is 0 or > MaxBytes)
        {
            return CellWords.Read(text, lexicon);
        }

        var slot = SlotOf(text);
        var kept = _texts.AsSpan(slot * MaxBytes, MaxBytes);
        if (_lengths[slot] == text.Length && kept[..text.Length].SequenceEqual(text))
        {
            return _shapes[slot];
        }

        var shape = CellWords.Read(text, lexicon);
        text.CopyTo(kept);
        _lengths[slot] = (byte)text.Length;
        _shapes[slot] = shape;
        return shape;
    }

    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var ends = (text[0] * 31) + (text[^1] * 7) + text.Length;
        var inside = (text[text.Length / 2] * 13) + (text[text.Length / 3] * 5);
        return (ends + inside) & (Slots - 1);
    }
}
