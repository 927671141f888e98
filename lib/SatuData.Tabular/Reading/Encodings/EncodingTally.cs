using System.Buffers;
using System.Text;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// Counts the bytes of 128 and more in a whole file that is not UTF-8, each by what stands before and behind it, and
/// whether some lines are UTF-8 all the same.
/// </summary>
internal sealed class EncodingTally
{
    private const int ChunkSize = 256 << 10;
    private const int Classes = 5;

    private readonly long[] _counts = new long[128 * Classes * Classes];
    private readonly long[] _first = new long[128];
    private bool _lineHasUtf8;
    private bool _lineHasOther;
    private long _lineFirstUtf8;

    private EncodingTally() => Array.Fill(_first, -1);

    /// <summary>Lines with characters in UTF-8 and nothing against it.</summary>
    public long Utf8Lines { get; private set; }

    /// <summary>Lines with bytes that are not UTF-8.</summary>
    public long OtherLines { get; private set; }

    /// <summary>Offset of the first character in UTF-8 in a line of it; -1 when there is none.</summary>
    public long FirstUtf8 { get; private set; } = -1;

    /// <summary>Offset of the first byte that is not UTF-8; -1 when there is none.</summary>
    public long FirstOther { get; private set; } = -1;

    /// <summary>That byte.</summary>
    public byte FirstOtherValue { get; private set; }

    /// <summary>Whether lines in UTF-8 and lines in another encoding were joined.</summary>
    public bool IsMixed => Utf8Lines > 0 && Utf8Lines * 20 >= OtherLines;

    public static EncodingTally Run(UploadContent content, long start, bool onlyOthers)
    {
        var tally = new EncodingTally();
        // One byte before and four behind, so that every character is seen whole and with its neighbours.
        var buffer = new byte[1 + (int)Math.Clamp(content.Length - start, 0, ChunkSize) + 4];
        for (var offset = start; offset < content.Length; offset += ChunkSize)
        {
            var before = offset > start ? 1 : 0;
            var read = content.Read(offset - before, buffer.AsSpan(0, Math.Min(buffer.Length, before + ChunkSize + 4)));
            if (read <= before)
            {
                break;
            }

            tally.Count(
                buffer.AsSpan(0, read), before, Math.Min(read, before + ChunkSize), offset - before, onlyOthers);
        }

        tally.EndLine();
        return tally;
    }

    /// <summary>How often a byte occurs between neighbours of two classes.</summary>
    public long this[int value, NeighbourClass before, NeighbourClass behind] =>
        _counts[((((value - 128) * Classes) + (int)before) * Classes) + (int)behind];

    /// <summary>Offset of the first time a byte occurs; -1 when it does not.</summary>
    public long FirstOf(int value) => _first[value - 128];

    private void Count(ReadOnlySpan<byte> bytes, int from, int to, long offset, bool onlyOthers)
    {
        var position = from;
        while (position < to)
        {
            var next = bytes[position..to].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            var end = next < 0 ? to : position + next;
            if (bytes[position..end].ContainsAny((byte)'\n', (byte)'\r'))
            {
                EndLine();
            }

            if (next < 0)
            {
                return;
            }

            var isUtf8 = Rune.DecodeFromUtf8(bytes[end..], out _, out var length) == OperationStatus.Done;
            Note(isUtf8, offset + end, bytes[end]);
            length = isUtf8 ? length : 1;
            for (var i = end; i < end + length && !(isUtf8 && onlyOthers); i++)
            {
                Add(bytes, i, offset);
            }

            position = end + length;
        }
    }

    private void Note(bool isUtf8, long offset, byte value)
    {
        if (isUtf8)
        {
            _lineFirstUtf8 = _lineHasUtf8 ? _lineFirstUtf8 : offset;
            _lineHasUtf8 = true;
            return;
        }

        _lineHasOther = true;
        if (FirstOther < 0)
        {
            (FirstOther, FirstOtherValue) = (offset, value);
        }
    }

    private void EndLine()
    {
        OtherLines += _lineHasOther ? 1 : 0;
        if (_lineHasUtf8 && !_lineHasOther)
        {
            Utf8Lines++;
            FirstUtf8 = FirstUtf8 < 0 ? _lineFirstUtf8 : FirstUtf8;
        }

        (_lineHasUtf8, _lineHasOther) = (false, false);
    }

    private void Add(ReadOnlySpan<byte> bytes, int index, long offset)
    {
        var before = index == 0 ? NeighbourClass.Other : ClassOf(bytes[index - 1]);
        var behind = index + 1 == bytes.Length ? NeighbourClass.Other : ClassOf(bytes[index + 1]);
        var value = bytes[index] - 128;
        _counts[(((value * Classes) + (int)before) * Classes) + (int)behind]++;
        if (_first[value] < 0)
        {
            _first[value] = offset + index;
        }
    }

    private static NeighbourClass ClassOf(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' => NeighbourClass.Lower,
        >= (byte)'A' and <= (byte)'Z' => NeighbourClass.Upper,
        >= 0x80 => NeighbourClass.High,
        >= (byte)'0' and <= (byte)'9' => NeighbourClass.Digit,
        _ => NeighbourClass.Other,
    };
}
