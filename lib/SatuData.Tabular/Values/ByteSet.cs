namespace SatuData.Tabular.Values;

/// <summary>A set of bytes.</summary>
internal readonly record struct ByteSet(UInt128 Low, UInt128 High)
{
    public static ByteSet operator |(ByteSet a, ByteSet b) => new(a.Low | b.Low, a.High | b.High);

    public static ByteSet Range(int first, int last)
    {
        var set = default(ByteSet);
        for (var b = first; b <= last; b++)
        {
            set |= b < 128 ? new ByteSet(UInt128.One << b, 0) : new ByteSet(0, UInt128.One << (b - 128));
        }

        return set;
    }

    public bool Contains(byte b) => ((b < 128 ? Low >> b : High >> (b - 128)) & 1) != 0;

    /// <summary>The other ASCII characters.</summary>
    public ByteSet AsciiComplement() => new(~Low, 0);
}
