namespace SatuData.Classification.Values;

/// <summary>The words of a cell, read once.</summary>
internal ref struct CellWords
{
    /// <summary>Longer text is a note: the words that make a name are not searched in it.</summary>
    public const int MaxBytes = 160;

    private static readonly byte[] Lower = [.. Enumerable.Range(0, 256).Select(b => LowerOf((byte)b))];

    /// <summary>Hash of the words in order, without regard to case and punctuation.</summary>
    public ulong Whole { get; private set; }

    /// <summary>What the words may be part of, together.</summary>
    public WordKind Kinds { get; private set; }

    /// <summary>What the first word may be part of.</summary>
    public WordKind First { get; private set; }

    /// <summary>How many words there are, numbers included.</summary>
    public int Count { get; private set; }

    /// <summary>How many of the words have digits.</summary>
    public int Numbers { get; private set; }

    /// <summary>The words without titles and words for levels of regions, in lower case, a space between.</summary>
    public ReadOnlySpan<byte> Names { get; private set; }

    /// <param name="text">The cell.</param>
    /// <param name="lexicon">The words that are known.</param>
    /// <param name="room">At least <see cref="MaxBytes"/> bytes that <see cref="Names"/> lives in.</param>
    public static CellWords Read(ReadOnlySpan<byte> text, ValueLexicon lexicon, Span<byte> room)
    {
        var words = default(CellWords);
        var used = 0;
        var position = 0;
        var end = Math.Min(text.Length, MaxBytes);
        while (position < end)
        {
            var start = position;
            var word = default(WordHash);
            var digits = false;
            while (position < end && Lower[text[position]] is var lower and not 0)
            {
                digits |= lower <= (byte)'9';
                word.Add(lower);
                position++;
            }

            if (word.Length == 0)
            {
                position++;
                continue;
            }

            var kind = words.Add(word.Value, digits, lexicon);
            if (!digits && (kind & (WordKind.Title | WordKind.Region)) == 0)
            {
                used = Keep(text[start..position], room, used);
            }
        }

        words.Names = room[..used];
        return words;
    }

    private WordKind Add(ulong hash, bool digits, ValueLexicon lexicon)
    {
        var kind = lexicon.KindOf(hash);
        Whole = WordHash.Join(Whole, hash);
        First = Count == 0 ? kind : First;
        Kinds |= kind;
        Count++;
        Numbers += digits ? 1 : 0;
        return kind;
    }

    private static int Keep(ReadOnlySpan<byte> word, Span<byte> room, int used)
    {
        if (used > 0 && used < room.Length)
        {
            room[used++] = (byte)' ';
        }

        foreach (var b in word)
        {
            if (used < room.Length)
            {
                room[used++] = Lower[b];
            }
        }

        return used;
    }

    // Zero for what separates words; letters in lower case; plus belongs to blood groups, an apostrophe to names.
    private static byte LowerOf(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' => b,
        >= (byte)'A' and <= (byte)'Z' => (byte)(b | 0x20),
        >= (byte)'0' and <= (byte)'9' => b,
        >= 0x80 => b,
        (byte)'+' => b,
        _ => 0,
    };
}
