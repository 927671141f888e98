using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace SatuData.Classification.Values;

/// <summary>
/// How many digits and letters a cell has, and whether an at sign: the filter that most cells never get past.
/// </summary>
/// <param name="Digits">Bytes 0-9.</param>
/// <param name="Letters">Bytes a-z, A-Z and everything beyond ASCII.</param>
/// <param name="HasAt">Whether there is an at sign.</param>
internal readonly record struct CellBytes(int Digits, int Letters, bool HasAt)
{
    public static CellBytes Of(ReadOnlySpan<byte> text)
    {
        var digits = 0;
        var letters = 0;
        var at = 0u;
        while (text.Length > 16)
        {
            Count(Vector128.Create(text), ref digits, ref letters, ref at);
            text = text[16..];
        }

        Count(Padded(text), ref digits, ref letters, ref at);
        return new(digits, letters, at != 0);
    }

    private static void Count(Vector128<byte> bytes, ref int digits, ref int letters, ref uint at)
    {
        var digit = Vector128.LessThanOrEqual(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        var lower = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        var letter = Vector128.LessThanOrEqual(lower, Vector128.Create((byte)25))
            | Vector128.GreaterThan(bytes, Vector128.Create((byte)127));
        digits += BitOperations.PopCount(digit.ExtractMostSignificantBits());
        letters += BitOperations.PopCount(letter.ExtractMostSignificantBits());
        at |= Vector128.Equals(bytes, Vector128.Create((byte)'@')).ExtractMostSignificantBits();
    }

    /// <summary>
    /// At most 16 bytes, zeroes behind them; overlapping loads, because a copy costs more than the rest.
    /// </summary>
    public static Vector128<byte> Padded(ReadOnlySpan<byte> text)
    {
        var length = text.Length;
        if (length > 8)
        {
            var high = BinaryPrimitives.ReadUInt64LittleEndian(text[(length - 8)..]) >> ((16 - length) * 8);
            return Vector128.Create(BinaryPrimitives.ReadUInt64LittleEndian(text), high).AsByte();
        }

        if (length == 8)
        {
            return Vector128.Create(BinaryPrimitives.ReadUInt64LittleEndian(text), 0).AsByte();
        }

        if (length >= 4)
        {
            ulong low = BinaryPrimitives.ReadUInt32LittleEndian(text);
            ulong high = BinaryPrimitives.ReadUInt32LittleEndian(text[(length - 4)..]);
            return Vector128.Create(low | (high << ((length - 4) * 8)), 0).AsByte();
        }

        var small = 0ul;
        for (var i = 0; i < length; i++)
        {
            small |= (ulong)text[i] << (i * 8);
        }

        return Vector128.Create(small, 0).AsByte();
    }
}
