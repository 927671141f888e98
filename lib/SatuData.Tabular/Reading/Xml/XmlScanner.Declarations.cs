namespace SatuData.Tabular.Reading.Xml;

/// <summary>What interrupts text without being a tag: comments, instructions, CDATA sections.</summary>
internal sealed partial class XmlScanner
{
    private byte[] _carried = [];
    private int _carriedLength;
    private bool _hasCarried;

    /// <summary>Reads what begins with an exclamation or question mark after the bracket.</summary>
    private void ReadDeclaration()
    {
        var rest = Buffer[_position..];
        if (rest.StartsWith("!--"u8))
        {
            Skip(3, "-->"u8);
        }
        else if (rest[0] == '?')
        {
            Skip(1, "?>"u8);
        }
        else if (rest.StartsWith("![CDATA["u8))
        {
            var start = _position + 8;
            Skip(8, "]]>"u8);
            CarryLiteral(start, _position - 3 - start);
        }
        else if (rest.StartsWith("!DOCTYPE"u8))
        {
            throw XmlProlog.Refused();
        }
        else
        {
            throw Malformed();
        }
    }

    private void Skip(int from, ReadOnlySpan<byte> mark)
    {
        var rest = Buffer[_position..];
        var length = rest.Length < from ? -1 : rest[from..].IndexOf(mark);
        if (length < 0)
        {
            throw _isAtEnd
                ? Malformed()
                : ReadingBudget.Passed($"satu komentar XML di dalamnya lebih dari {Lookahead >> 10} KB");
        }

        _position += from + length + mark.Length;
    }

    private void Carry(int start, int length)
    {
        MakeRoom(length);
        Buffer.Slice(start, length).CopyTo(_carried.AsSpan(_carriedLength));
        _carriedLength += length;
    }

    /// <summary>
    /// CDATA has no entities; an ampersand in it is written as one, so that the text can be decoded as a whole.
    /// </summary>
    private void CarryLiteral(int start, int length)
    {
        MakeRoom(length * 5);
        foreach (var b in Buffer.Slice(start, length))
        {
            if (b == '&')
            {
                "&amp;"u8.CopyTo(_carried.AsSpan(_carriedLength));
                _carriedLength += 5;
            }
            else
            {
                _carried[_carriedLength++] = b;
            }
        }
    }

    private void MakeRoom(int more)
    {
        if (!_hasCarried)
        {
            (_hasCarried, _carriedLength) = (true, 0);
        }

        if (_carriedLength > 4 * Lookahead)
        {
            throw ReadingBudget.Passed($"satu teks di dalamnya lebih dari {Lookahead >> 10} KB");
        }

        if (_carried.Length - _carriedLength < more)
        {
            Array.Resize(ref _carried, Math.Max(_carried.Length * 2, _carriedLength + more));
        }
    }
}
