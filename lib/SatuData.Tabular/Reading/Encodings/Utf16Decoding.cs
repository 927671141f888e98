using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>UTF-16 of either byte order.</summary>
internal sealed class Utf16Decoding(bool bigEndian) : TextDecoding
{
    public override int Decode(
        ReadOnlySpan<byte> source, bool isLast, ByteBuffer target, PlaceList? invalid, long offset)
    {
        var position = 0;
        Span<char> pair = stackalloc char[2];
        while (position + 2 <= source.Length)
        {
            pair[0] = Unit(source[position..]);
            if (pair[0] < 0x80)
            {
                target.Append((byte)pair[0]);
                position += 2;
                continue;
            }

            var isPair = char.IsHighSurrogate(pair[0]);
            if (isPair && position + 4 > source.Length && !isLast)
            {
                return position;
            }

            pair[1] = isPair && position + 4 <= source.Length ? Unit(source[(position + 2)..]) : '\0';
            position += Append(pair, target, invalid, offset);
        }

        if (isLast && position < source.Length)
        {
            invalid?.Add(offset + target.Count);
            target.Append(Replacement);
            position = source.Length;
        }

        return position;
    }

    public override int FirstLength(ReadOnlySpan<byte> source) => source.Length < 4
        ? Math.Min(2, source.Length)
        : char.IsSurrogatePair(Unit(source), Unit(source[2..])) ? 4 : 2;

    /// <summary>Appends the character of one or two units; returns how many bytes of the source it took.</summary>
    private static int Append(ReadOnlySpan<char> units, ByteBuffer target, PlaceList? invalid, long offset)
    {
        if (Rune.DecodeFromUtf16(units, out var rune, out var used) != OperationStatus.Done)
        {
            invalid?.Add(offset + target.Count);
            target.Append(Replacement);
            return 2;
        }

        target.Advance(rune.EncodeToUtf8(target.Free(4)));
        return used * 2;
    }

    private char Unit(ReadOnlySpan<byte> source) => (char)(bigEndian
        ? BinaryPrimitives.ReadUInt16BigEndian(source)
        : BinaryPrimitives.ReadUInt16LittleEndian(source));
}
