namespace SatuData.Tabular.Reading.Dialects;

/// <summary>
/// Divides the start of a text into records under one shape. Made for guessing: a quote that is not closed soon is
/// taken
/// for a character like any other.
/// </summary>
internal ref struct SampleParser
{
    /// <summary>The most records looked at.</summary>
    public const int MaximumRecords = 100;

    private const int MaximumQuotedLines = 30;
    private const int MaximumFields = 300;

    private readonly ReadOnlySpan<char> _text;
    private readonly DialectShape _shape;
    private int _position;

    private SampleParser(ReadOnlySpan<char> text, DialectShape shape)
    {
        _text = text;
        _shape = shape;
    }

    /// <summary>Quotes that open or close where none should.</summary>
    public int Irregular { get; private set; }

    /// <summary>Fields in quotes.</summary>
    public int Quoted { get; private set; }

    /// <summary>The first records that are not blank.</summary>
    public static List<string[]> Parse(ReadOnlySpan<char> text, DialectShape shape, out int irregular, out int quoted)
    {
        var parser = new SampleParser(text, shape);
        var records = new List<string[]>();
        while (records.Count < MaximumRecords && parser._position < text.Length)
        {
            var record = parser.Record();
            if (record.Exists(f => f.AsSpan().Trim().Length > 0))
            {
                records.Add([.. record]);
            }
        }

        (irregular, quoted) = (parser.Irregular, parser.Quoted);
        return records;
    }

    private List<string> Record()
    {
        var fields = new List<string>();
        while (true)
        {
            var field = Field();
            if (fields.Count < MaximumFields)
            {
                fields.Add(field);
            }

            if (_position >= _text.Length)
            {
                return fields;
            }

            var end = _text[_position++];
            if (end != _shape.Delimiter)
            {
                _position += end == '\r' && _position < _text.Length && _text[_position] == '\n' ? 1 : 0;
                return fields;
            }
        }
    }

    private string Field()
    {
        if (_position < _text.Length && _text[_position] == _shape.Quote)
        {
            var close = Close(_position + 1);
            if (close >= 0)
            {
                var value = _text[(_position + 1)..close].ToString();
                _position = close + 1;
                Quoted++;
                var more = Plain();
                Irregular += more.Length > 0 ? 1 : 0;
                return value + more;
            }

            Irregular++;
        }

        var plain = Plain();
        Irregular += plain.Contains(_shape.Quote, StringComparison.Ordinal) && _shape.Quote == '"' ? 1 : 0;
        return plain;
    }

    private string Plain()
    {
        var length = _text[_position..].IndexOfAny(_shape.Delimiter, '\r', '\n');
        var field = length < 0 ? _text[_position..] : _text.Slice(_position, length);
        _position += field.Length;
        return field.ToString();
    }

    /// <summary>Where the quotes that opened before <paramref name="from"/> close; -1 when they do not soon.</summary>
    private readonly int Close(int from)
    {
        var lines = 0;
        for (var i = from; i < _text.Length && lines <= MaximumQuotedLines; i++)
        {
            if (_text[i] == '\n')
            {
                lines++;
            }
            else if (_shape.Backslash && _text[i] == '\\')
            {
                i++;
            }
            else if (_text[i] == _shape.Quote)
            {
                if (i + 1 >= _text.Length || _text[i + 1] != _shape.Quote)
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}
