namespace SatuData.Tabular.Reading.Xml;

/// <summary>Passing over content of which only some tags matter.</summary>
internal sealed partial class XmlScanner
{
    private const int LongestTag = 8 << 10;

    /// <summary>The prefix of the current tag with its colon; empty where it has none.</summary>
    public ReadOnlySpan<byte> Prefix
    {
        get
        {
            var before = Buffer[.._nameStart];
            return before[(before.LastIndexOfAny((byte)'<', (byte)'/') + 1)..];
        }
    }

    /// <summary>
    /// Moves to the next start tag that begins as <paramref name="start"/> anywhere in the element that was open at
    /// <paramref name="depth"/>,
    /// without looking at what lies before it; or, when there is none, to the end tag that begins as <paramref
    /// name="end"/>: then false.
    /// </summary>
    public bool Seek(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end, int depth)
    {
        (Depth, _isInTag, _hasCarried, _textLength) = (depth, false, false, 0);
        while (true)
        {
            if (MoveTo(start, start.Length))
            {
                if (Buffer[_position + start.Length] is <= (byte)' ' or (byte)'>' or (byte)'/')
                {
                    _position++;
                    ReadName();
                    return true;
                }

                _position += start.Length;
            }
            else if (MoveTo(end, 2))
            {
                _position++;
                ReadName();
                return false;
            }
            else if (_isAtEnd)
            {
                throw Malformed();
            }
            else
            {
                _position = Math.Max(_position, _end - end.Length);
                Refill();
            }
        }
    }

    /// <summary>Moves to the mark, when it is in the buffer with the whole tag that it begins.</summary>
    private bool MoveTo(ReadOnlySpan<byte> mark, int least)
    {
        var at = Buffer[_position..].IndexOf(mark);
        if (at < 0)
        {
            return false;
        }

        _position += at;
        if (_end - _position < LongestTag && !_isAtEnd)
        {
            Refill();
        }

        return _end - _position > least;
    }
}
