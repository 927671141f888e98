using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// UTF-8 in which some bytes are not: those are read as another encoding where lines of both were joined, and replaced
/// otherwise.
/// </summary>
internal sealed class Utf8Decoding(SingleByteDecoding? others) : TextDecoding
{
    public override int Decode(
        ReadOnlySpan<byte> source, bool isLast, ByteBuffer target, PlaceList? invalid, long offset)
    {
        if (Utf8.IsValid(source))
        {
            target.Append(source);
            return source.Length;
        }

        var position = 0;
        while (position < source.Length)
        {
            var rest = source[position..];
            var plain = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            plain = plain < 0 ? rest.Length : plain;
            target.Append(rest[..plain]);
            position += plain;
            if (position == source.Length)
            {
                break;
            }

            rest = source[position..];
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status == OperationStatus.NeedMoreData && !isLast)
            {
                break;
            }

            if (status == OperationStatus.Done)
            {
                target.Append(rest[..length]);
                position += length;
                continue;
            }

            invalid?.Add(offset + target.Count);
            target.Append(others is null ? Replacement : others[rest[0]]);
            position++;
        }

        return position;
    }

    public override int FirstLength(ReadOnlySpan<byte> source) =>
        Rune.DecodeFromUtf8(source, out _, out var length) == OperationStatus.Done ? length : 1;
}
