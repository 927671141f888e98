namespace SatuData.Tabular.Reading.Xml;

/// <summary>The attributes of the current start tag.</summary>
internal sealed partial class XmlScanner
{
    /// <summary>
    /// The next attribute of the current start tag: its name without prefix and its raw value; false after the last.
    /// </summary>
    public bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        if (!_isInTag)
        {
            return false;
        }

        SkipBlanks();
        var buffer = Buffer;
        var at = _position;
        if (at >= buffer.Length)
        {
            throw CutInTag();
        }

        if (buffer[at] is (byte)'>' or (byte)'/')
        {
            EndTag(at);
            return false;
        }

        var start = at;
        while (at < buffer.Length
            && buffer[at] is > (byte)' ' and not ((byte)'=' or (byte)'>' or (byte)'<' or (byte)'"'))
        {
            start = buffer[at] == ':' ? at + 1 : start;
            at++;
        }

        name = buffer[start..at];
        value = ReadValue(at);
        return name.Length > 0 ? true : throw Malformed();
    }

    /// <summary>Moves behind the current start tag, so that <see cref="IsEmpty"/> is known.</summary>
    public void SkipAttributes()
    {
        while (ReadAttribute(out _, out _))
        {
        }
    }

    private ReadOnlySpan<byte> ReadValue(int at)
    {
        _position = at;
        SkipBlanks();
        var buffer = Buffer;
        if (_position >= buffer.Length || buffer[_position++] != '=')
        {
            throw _position >= buffer.Length ? CutInTag() : Malformed();
        }

        SkipBlanks();
        if (_position + 1 >= buffer.Length)
        {
            throw CutInTag();
        }

        var quote = buffer[_position++];
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            throw Malformed();
        }

        var rest = buffer[_position..];
        var length = rest.IndexOf(quote);
        if (length < 0)
        {
            throw CutInTag();
        }

        _position += length + 1;
        return rest[..length];
    }

    private void EndTag(int at)
    {
        var buffer = Buffer;
        if (buffer[at] == '/')
        {
            at++;
            if (at >= buffer.Length || buffer[at] != '>')
            {
                throw Malformed();
            }

            IsEmpty = true;
            Depth--;
        }

        _position = at + 1;
        _isInTag = false;
    }

    private void SkipBlanks()
    {
        while (_position < _end && _buffer![_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _position++;
        }
    }

    private Exception CutInTag() =>
        _isAtEnd ? Malformed() : ReadingBudget.Passed($"satu tanda XML di dalamnya lebih dari {Lookahead >> 10} KB");
}
