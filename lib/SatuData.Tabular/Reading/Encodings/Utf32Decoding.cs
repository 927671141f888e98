using System.Buffers.Binary;
using System.Text;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>UTF-32 of either byte order.</summary>
internal sealed class Utf32Decoding(bool bigEndian) : TextDecoding
{
    public override int Decode(
        ReadOnlySpan<byte> source, bool isLast, ByteBuffer target, PlaceList? invalid, long offset)
    {
        var position = 0;
        for (; position + 4 <= source.Length; position += 4)
        {
            var unit = source[position..];
            var value = bigEndian
                ? BinaryPrimitives.ReadUInt32BigEndian(unit)
                : BinaryPrimitives.ReadUInt32LittleEndian(unit);
            if (Rune.TryCreate(value, out var rune))
            {
                target.Advance(rune.EncodeToUtf8(target.Free(4)));
                continue;
            }

            invalid?.Add(offset + target.Count);
            target.Append(Replacement);
        }

        if (isLast && position < source.Length)
        {
            invalid?.Add(offset + target.Count);
            target.Append(Replacement);
            position = source.Length;
        }

        return position;
    }

    public override int FirstLength(ReadOnlySpan<byte> source) => Math.Min(4, source.Length);
}
