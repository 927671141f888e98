using System.Buffers;

namespace SatuData.Tabular.Reading.Xml;

/// <summary>
/// Goes forward through the tags of a UTF-8 XML document, with the raw text before each tag and the raw attributes of
/// it, without making
/// strings or nodes. It checks that tags nest and are closed; declared types and further entities are refused, because
/// a document type
/// declaration is. For one thread.
/// </summary>
internal sealed partial class XmlScanner : IDisposable
{
    /// <summary>
    /// Bytes that a text with the tag after it, or a comment, may have; a cell takes 32,767 characters.
    /// </summary>
    private const int Lookahead = 256 << 10;
    private const int BufferSize = 1 << 20;

    private readonly Stream _stream;
    private readonly ReadingBudget _budget;
    private readonly ulong[] _open;
    private byte[]? _buffer;
    private int _position;
    private int _end;
    private bool _isAtEnd;
    private int _textStart;
    private int _textLength;
    private int _nameStart;
    private int _nameLength;
    private bool _isInTag;
    private bool _hasRoot;

    /// <param name="stream">The document; this disposes it.</param>
    /// <param name="budget">What is left of the limits.</param>
    public XmlScanner(Stream stream, ReadingBudget budget)
    {
        (_stream, _budget) = (stream, budget);
        _open = new ulong[budget.Limits.Depth];
        _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        Refill();
        _position = Buffer.StartsWith("\uFEFF"u8) ? 3 : 0;
    }

    /// <summary>
    /// Elements open around the current tag; a start tag counts its own element, an end tag or an empty one does not.
    /// </summary>
    public int Depth { get; private set; }

    /// <summary>Whether the current tag ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether the current start tag ends its element too. Known once its attributes have been read.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>Name of the current tag's element, without its prefix.</summary>
    public ReadOnlySpan<byte> Name => _buffer.AsSpan(_nameStart, _nameLength);

    /// <summary>The first eight bytes of the name as one number, see <see cref="XmlName"/>.</summary>
    public ulong Key { get; private set; }

    /// <summary>The text between the previous tag and this one, its entities as they stand in the document.</summary>
    public ReadOnlySpan<byte> Text =>
        _hasCarried ? _carried.AsSpan(0, _carriedLength) : _buffer.AsSpan(_textStart, _textLength);

    private ReadOnlySpan<byte> Buffer => _buffer.AsSpan(0, _end);

    /// <summary>Moves to the next tag; false at the end of the document.</summary>
    /// <exception cref="InvalidDataException">The document is not well-formed.</exception>
    /// <exception cref="FileRefusedException">It passes a limit or has a document type declaration.</exception>
    public bool Read()
    {
        if (_isInTag)
        {
            SkipAttributes();
        }

        _hasCarried = false;
        while (true)
        {
            if (_end - _position < Lookahead && !_isAtEnd)
            {
                Refill();
            }

            var buffer = Buffer[_position..];
            var length = buffer.IndexOf((byte)'<');
            if (length < 0)
            {
                return AtEnd(buffer.Length);
            }

            (_textStart, _textLength) = (_position, length);
            _position += length + 1;
            if (length + 1 < buffer.Length && buffer[length + 1] is (byte)'!' or (byte)'?')
            {
                Carry(_textStart, _textLength);
                ReadDeclaration();
                continue;
            }

            if (_hasCarried)
            {
                Carry(_textStart, _textLength);
            }

            ReadName();
            return true;
        }
    }

    /// <summary>Skips what is inside of the element whose start tag is current, to its end tag.</summary>
    public void SkipElement()
    {
        SkipAttributes();
        if (IsEmpty)
        {
            return;
        }

        var depth = Depth - 1;
        while (Depth > depth && Read())
        {
            SkipAttributes();
        }
    }

    /// <summary>
    /// Moves from a start tag with text to its end tag, so that <see cref="Text"/> is its text. Elements inside are
    /// skipped, with the text
    /// before them.
    /// </summary>
    public void ReadToEnd()
    {
        while (Read() && !IsEnd)
        {
            SkipElement();
        }
    }

    public void Dispose()
    {
        _stream.Dispose();
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
        }
    }

    private void ReadName()
    {
        var buffer = Buffer;
        var at = _position;
        IsEmpty = false;
        IsEnd = at < buffer.Length && buffer[at] == '/';
        at += IsEnd ? 1 : 0;
        var start = at;
        while (at < buffer.Length
            && buffer[at] is > (byte)' ' and not ((byte)'>' or (byte)'/' or (byte)'=' or (byte)'<'))
        {
            start = buffer[at] == ':' ? at + 1 : start;
            at++;
        }

        if (at == start || at >= buffer.Length)
        {
            throw Malformed();
        }

        (_nameStart, _nameLength, _position) = (start, at - start, at);
        Key = XmlName.Key(buffer[start..at]);
        if (IsEnd)
        {
            Close();
            return;
        }

        if (Depth == _open.Length)
        {
            throw ReadingBudget.Passed($"XML di dalamnya bersarang lebih dari {_open.Length} tingkat");
        }

        if (Depth == 0)
        {
            _hasRoot = !_hasRoot ? true : throw Malformed();
        }

        _open[Depth++] = Key;
        _isInTag = true;
    }

    private void Close()
    {
        if (Depth == 0 || _open[Depth - 1] != Key)
        {
            throw Malformed();
        }

        Depth--;
        SkipBlanks();
        if (_position >= _end || _buffer![_position] != '>')
        {
            throw Malformed();
        }

        _position++;
    }

    private bool AtEnd(int rest)
    {
        if (!_isAtEnd)
        {
            throw ReadingBudget.Passed($"satu teks di dalamnya lebih dari {Lookahead >> 10} KB");
        }

        if (Depth > 0 || !_hasRoot)
        {
            throw Malformed();
        }

        _position += rest;
        return false;
    }

    private void Refill()
    {
        _budget.CheckTime();
        var rest = _end - _position;
        Buffer[_position..].CopyTo(_buffer);
        (_position, _end) = (0, rest);
        while (_end < BufferSize && !_isAtEnd)
        {
            var read = _stream.Read(_buffer!, _end, BufferSize - _end);
            _end += read;
            _isAtEnd = read == 0;
        }
    }

    private static InvalidDataException Malformed() => new("The XML is not well-formed.");
}
