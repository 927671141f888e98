using System.Buffers;
using SatuData.Tabular.Reading.Xml;

namespace SatuData.Tabular.Reading.Html;

/// <summary>
/// Goes forward through the tags of a web page in UTF-8 with the raw text before each. It forgives everything, as
/// browsers do; comments,
/// scripts and styles are left out. Takes time in proportion to the length of the page.
/// </summary>
internal sealed class HtmlScanner(ReadOnlyMemory<byte> page)
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n\f/>"u8);
    private static readonly SearchValues<byte> AttributeEnd = SearchValues.Create(" \t\r\n\f/>="u8);
    private static readonly SearchValues<byte> ValueEnd = SearchValues.Create(" \t\r\n\f>"u8);
    private static readonly ulong[] Raw = [XmlName.Key("script"u8), XmlName.Key("style"u8), XmlName.Key("title"u8)];

    private readonly byte[] _name = new byte[16];
    private int _position;
    private bool _isInTag;
    private (int Start, int Length) _text;

    /// <summary>Whether the current tag ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>The name of the tag's element in small letters, as <see cref="XmlName"/> makes it.</summary>
    public ulong Key { get; private set; }

    /// <summary>The raw text between the previous tag and this one, or the end.</summary>
    public ReadOnlySpan<byte> Text => page.Span.Slice(_text.Start, _text.Length);

    /// <summary>Moves to the next tag; false at the end, where <see cref="Text"/> is what is left.</summary>
    public bool Read()
    {
        while (_isInTag && ReadAttribute(out _, out _))
        {
        }

        var start = _position;
        while (true)
        {
            var rest = page.Span[_position..];
            var length = rest.IndexOf((byte)'<');
            if (length < 0 || length + 1 >= rest.Length)
            {
                _text = (start, page.Length - start);
                _position = page.Length;
                return false;
            }

            var next = rest[length + 1];
            if (char.IsAsciiLetter((char)next) || next == '/')
            {
                _text = (start, _position + length - start);
                ReadName(_position + length + 1);
                return true;
            }

            if (next is (byte)'!' or (byte)'?')
            {
                // What stands before a comment is read as text now; the comment is skipped at the next call.
                if (_position + length > start)
                {
                    _text = (start, _position + length - start);
                    (_position, Key, IsEnd) = (_position + length, 0, false);
                    return true;
                }

                SkipComment(rest[length..], length);
                start = _position;
                continue;
            }

            _position += length + 1;
        }
    }

    /// <summary>The next attribute of the current tag, its name as written; false after the last.</summary>
    public bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        var span = page.Span;
        while (_position < span.Length && span[_position] is <= (byte)' ' or (byte)'/')
        {
            _position++;
        }

        if (!_isInTag || _position >= span.Length || span[_position] == '>')
        {
            EndTag();
            return false;
        }

        name = Take(span, AttributeEnd);
        if (name.Length == 0)
        {
            // A lone equals sign: nothing begins with it, so it has to be passed over.
            _position++;
        }

        if (_position < span.Length && span[_position] == '=')
        {
            _position++;
            value = ReadValue(span);
        }

        return true;
    }

    private ReadOnlySpan<byte> ReadValue(ReadOnlySpan<byte> span)
    {
        while (_position < span.Length && span[_position] <= ' ')
        {
            _position++;
        }

        if (_position >= span.Length || span[_position] is not ((byte)'"' or (byte)'\''))
        {
            return Take(span, ValueEnd);
        }

        var quote = span[_position++];
        var length = span[_position..].IndexOf(quote);
        length = length < 0 ? span.Length - _position : length;
        var value = span.Slice(_position, length);
        _position = Math.Min(span.Length, _position + length + 1);
        return value;
    }

    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> span, SearchValues<byte> end)
    {
        var length = span[_position..].IndexOfAny(end);
        var taken = span.Slice(_position, length < 0 ? span.Length - _position : length);
        _position += taken.Length;
        return taken;
    }

    private void ReadName(int start)
    {
        var span = page.Span;
        IsEnd = span[start] == '/';
        _position = start + (IsEnd ? 1 : 0);
        var name = Take(span, NameEnd);
        var length = Math.Min(name.Length, _name.Length);
        for (var i = 0; i < length; i++)
        {
            _name[i] = (byte)(name[i] is >= (byte)'A' and <= (byte)'Z' ? name[i] | 32 : name[i]);
        }

        Key = XmlName.Key(_name.AsSpan(0, length));
        _isInTag = true;
    }

    /// <summary>Behind the tag, and behind the content of an element whose content is no text.</summary>
    private void EndTag()
    {
        if (!_isInTag)
        {
            return;
        }

        _isInTag = false;
        _position = Math.Min(page.Length, _position + 1);
        if (IsEnd || !Raw.Contains(Key))
        {
            return;
        }

        var rest = page.Span[_position..];
        for (var at = rest.IndexOf("</"u8); at >= 0; at = rest.IndexOf("</"u8))
        {
            _position += at;
            rest = rest[at..];
            if (rest.Length > 2 && (rest[2] | 32) == (byte)(Key & 255))
            {
                return;
            }

            _position += 2;
            rest = rest[2..];
        }

        _position = page.Length;
    }

    private void SkipComment(ReadOnlySpan<byte> rest, int before)
    {
        var isComment = rest.StartsWith("<!--"u8);
        var length = isComment ? rest[4..].IndexOf("-->"u8) : rest.IndexOf((byte)'>');
        _position = length < 0 ? page.Length : _position + before + length + (isComment ? 7 : 1);
    }
}
