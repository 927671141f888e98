using System.Text;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>Encodings of one byte for each character.</summary>
internal sealed class SingleByteDecoding : TextDecoding
{
    private readonly byte[][] _characters = new byte[256][];
    private readonly bool _keepsAscii = true;

    public SingleByteDecoding(Encoding encoding)
    {
        for (var i = 0; i < 256; i++)
        {
            _characters[i] = Encoding.UTF8.GetBytes(encoding.GetString([(byte)i]));
            _keepsAscii &= i >= 0x80 || (_characters[i].Length == 1 && _characters[i][0] == i);
        }
    }

    /// <summary>The UTF-8 of a byte.</summary>
    public ReadOnlySpan<byte> this[byte value] => _characters[value];

    public override int Decode(
        ReadOnlySpan<byte> source, bool isLast, ByteBuffer target, PlaceList? invalid, long offset)
    {
        var position = 0;
        while (position < source.Length)
        {
            var rest = source[position..];
            var plain = _keepsAscii ? rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF) : 0;
            plain = plain < 0 ? rest.Length : plain;
            target.Append(rest[..plain]);
            position += plain;
            if (position < source.Length)
            {
                target.Append(_characters[source[position]]);
                position++;
            }
        }

        return source.Length;
    }

    public override int FirstLength(ReadOnlySpan<byte> source) => 1;
}
