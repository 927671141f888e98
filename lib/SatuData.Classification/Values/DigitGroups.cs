namespace SatuData.Classification.Values;

/// <summary>The digits of a cell without letters, and how they are grouped.</summary>
internal ref struct DigitGroups
{
    private const int MostGroups = 8;
    private const int MostDigits = 24;

    private readonly Span<byte> _digits;
    private readonly Span<byte> _lengths;
    private int _count;

    /// <param name="text">The cell; letters in it separate digits like other signs.</param>
    /// <param name="room">At least 32 bytes that the result lives in.</param>
    public DigitGroups(ReadOnlySpan<byte> text, Span<byte> room)
    {
        _digits = room[..MostDigits];
        _lengths = room.Slice(MostDigits, MostGroups);
        foreach (var b in text)
        {
            Take(b);
        }

        DropFraction();
    }

    /// <summary>Whether there are more digits or groups than any identifier has.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Signs between digits.</summary>
    public int Dots { get; private set; }

    public int Strokes { get; private set; }

    public int Commas { get; private set; }

    public int Dashes { get; private set; }

    public int Groups { get; private set; }

    public readonly ReadOnlySpan<byte> Digits => _digits[.._count];

    /// <summary>Lengths of the groups.</summary>
    public readonly ReadOnlySpan<byte> Lengths => _lengths[..Groups];

    private bool _isInGroup;

    private void Take(byte b)
    {
        if (b is >= (byte)'0' and <= (byte)'9')
        {
            Digit(b);
            return;
        }

        _isInGroup = false;
        if (Groups > 0)
        {
            Dots += b == '.' ? 1 : 0;
            Strokes += b == '/' ? 1 : 0;
            Commas += b == ',' ? 1 : 0;
            Dashes += b == '-' ? 1 : 0;
        }
    }

    private void Digit(byte b)
    {
        if (_count == MostDigits || (!_isInGroup && Groups == MostGroups))
        {
            IsTooLong = true;
            return;
        }

        if (!_isInGroup)
        {
            _isInGroup = true;
            _lengths[Groups++] = 0;
        }

        _lengths[Groups - 1]++;
        _digits[_count++] = b;
    }

    // 1810011203850001.0 and 1810011203850001,00: what a spreadsheet makes of a long number.
    private void DropFraction()
    {
        if (Groups == 2 && _lengths[0] >= 9 && _lengths[1] <= 2 && Dots + Commas == 1
            && !_digits[_lengths[0].._count].ContainsAnyExcept((byte)'0'))
        {
            _count = _lengths[0];
            Groups = 1;
            Dots = Commas = 0;
        }
    }
}
