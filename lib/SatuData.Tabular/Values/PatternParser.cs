using System.Globalization;

namespace SatuData.Tabular.Values;

/// <summary>
/// Reads the regular expressions that standards are full of into a <see cref="PatternGraph"/>: ASCII characters and
/// classes, any character,
/// groups, alternatives and counts. Anything else (word classes, Unicode classes, anchors inside, lazy counts) it does
/// not understand.
/// </summary>
internal ref struct PatternParser
{
    private readonly PatternGraph _graph;
    private ReadOnlySpan<char> _rest;

    private PatternParser(ReadOnlySpan<char> pattern, PatternGraph graph)
    {
        _rest = pattern;
        _graph = graph;
    }

    public static bool TryParse(string pattern, PatternGraph graph, out PatternGraph.Part whole)
    {
        var rest = pattern.AsSpan();
        var hasAlternatives = rest.Contains('|');
        rest = rest.StartsWith("^") && !hasAlternatives ? rest[1..] : rest;
        rest = rest.EndsWith("$") && !rest.EndsWith(@"\$") && !hasAlternatives ? rest[..^1] : rest;
        var parser = new PatternParser(rest, graph);
        return parser.TryAlternatives(out whole) && parser._rest.Length == 0;
    }

    private bool TryAlternatives(out PatternGraph.Part part)
    {
        if (!TrySequence(out part))
        {
            return false;
        }

        while (_rest is ['|', ..])
        {
            _rest = _rest[1..];
            if (!TrySequence(out var other))
            {
                return false;
            }

            part = _graph.Either(part, other);
        }

        return true;
    }

    private bool TrySequence(out PatternGraph.Part part)
    {
        part = _graph.Empty();
        while (_rest.Length > 0 && _rest[0] is not ('|' or ')'))
        {
            var before = _rest;
            if (!TryAtom(out var atom))
            {
                return false;
            }

            var atomText = before[..^_rest.Length];
            if (!TryCount(out var minimum, out var maximum)
                || !TryRepeat(atomText, atom, minimum, maximum, out var repeated))
            {
                return false;
            }

            part = _graph.Then(part, repeated);
        }

        return true;
    }

    /// <summary>
    /// An atom with a count is that many copies of it, read again from its text; the optional ones can be passed by.
    /// </summary>
    private readonly bool TryRepeat(
        ReadOnlySpan<char> text, PatternGraph.Part first, int minimum, int maximum, out PatternGraph.Part part)
    {
        part = minimum == 1 && maximum == 1 ? first : _graph.Empty();
        var copies = minimum == 1 && maximum == 1 ? 0 : maximum == int.MaxValue ? minimum + 1 : maximum;
        for (var i = 0; i < copies; i++)
        {
            var parser = new PatternParser(text, _graph);
            if (_graph.Count > PatternGraph.MaximumNodes || !parser.TryAtom(out var copy))
            {
                return false;
            }

            copy = maximum == int.MaxValue && i == minimum ? _graph.Repeat(copy)
                : i < minimum ? copy
                : _graph.Either(copy, _graph.Empty());
            part = _graph.Then(part, copy);
        }

        return true;
    }

    private bool TryAtom(out PatternGraph.Part part)
    {
        part = default;
        var c = _rest[0];
        if (c == '(')
        {
            return TryGroup(out part);
        }

        if (c == '.')
        {
            _rest = _rest[1..];
            part = AnyOrOther(ByteSet.Range('\n', '\n').AsciiComplement());
            return true;
        }

        if (c == '[')
        {
            return TryClass(out part);
        }

        if (c == '\\')
        {
            if (!TryEscape(out var escaped))
            {
                return false;
            }

            part = _graph.One(escaped);
            return true;
        }

        if (c >= 128 || "*+?{}]^$".Contains(c))
        {
            return false;
        }

        _rest = _rest[1..];
        part = _graph.One(ByteSet.Range(c, c));
        return true;
    }

    private bool TryGroup(out PatternGraph.Part part)
    {
        part = default;
        _rest = _rest.StartsWith("(?:") ? _rest[3..] : _rest[1..];
        if (_rest is ['?', ..] || !TryAlternatives(out part) || _rest is not [')', ..])
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    private bool TryClass(out PatternGraph.Part part)
    {
        part = default;
        _rest = _rest[1..];
        var isNegated = _rest is ['^', ..];
        _rest = isNegated ? _rest[1..] : _rest;
        var set = default(ByteSet);
        var isFirst = true;
        while (_rest.Length > 0 && _rest[0] != ']')
        {
            if (!TryMember(ref set))
            {
                return false;
            }

            isFirst = false;
        }

        if (isFirst || _rest.Length == 0)
        {
            return false;
        }

        _rest = _rest[1..];
        part = isNegated ? AnyOrOther(set.AsciiComplement()) : _graph.One(set);
        return true;
    }

    private bool TryMember(ref ByteSet set)
    {
        var c = _rest[0];
        if (c == '\\')
        {
            if (!TryEscape(out var escaped))
            {
                return false;
            }

            set |= escaped;

            // A range that starts at an escape, such as \--9, is rare enough to leave to the engine.
            return _rest is not ['-', not ']', ..];
        }

        if (c is '[' || c >= 128)
        {
            return false;
        }

        var isRange = _rest.Length > 2 && _rest[1] == '-' && _rest[2] != ']';
        var last = isRange ? _rest[2] : c;
        if (last is '\\' or '[' || last >= 128 || last < c)
        {
            return false;
        }

        set |= ByteSet.Range(c, last);
        _rest = _rest[(isRange ? 3 : 1)..];
        return true;
    }

    /// <summary>\d, read as the ten ASCII digits, or a punctuation mark made literal.</summary>
    private bool TryEscape(out ByteSet set)
    {
        set = default;
        if (_rest.Length < 2 || _rest[1] >= 128 || (char.IsAsciiLetterOrDigit(_rest[1]) && _rest[1] != 'd'))
        {
            return false;
        }

        set = _rest[1] == 'd' ? ByteSet.Range('0', '9') : ByteSet.Range(_rest[1], _rest[1]);
        _rest = _rest[2..];
        return true;
    }

    /// <summary>One of some ASCII characters, or any character that is not ASCII in its two to four bytes.</summary>
    private readonly PatternGraph.Part AnyOrOther(ByteSet ascii)
    {
        var part = _graph.One(ascii);
        for (var (length, first, last) = (2, 0xC2, 0xDF); length <= 4; length++)
        {
            var character = _graph.One(ByteSet.Range(first, last));
            for (var i = 1; i < length; i++)
            {
                character = _graph.Then(character, _graph.One(ByteSet.Range(0x80, 0xBF)));
            }

            part = _graph.Either(part, character);
            (first, last) = length == 2 ? (0xE0, 0xEF) : (0xF0, 0xF4);
        }

        return part;
    }

    /// <summary>None, ?, *, +, {n}, {n,}, {n,m}; false when it is malformed, lazy or possessive.</summary>
    private bool TryCount(out int minimum, out int maximum)
    {
        (minimum, maximum) = (1, 1);
        if (_rest.Length == 0 || _rest[0] is not ('?' or '*' or '+' or '{'))
        {
            return true;
        }

        if (_rest[0] == '{')
        {
            if (!TryBraces(out minimum, out maximum))
            {
                return false;
            }
        }
        else
        {
            minimum = _rest[0] == '+' ? 1 : 0;
            maximum = _rest[0] == '?' ? 1 : int.MaxValue;
            _rest = _rest[1..];
        }

        return _rest.Length == 0 || _rest[0] is not ('?' or '*' or '+' or '{');
    }

    private bool TryBraces(out int minimum, out int maximum)
    {
        (minimum, maximum) = (0, 0);
        var end = _rest.IndexOf('}');
        if (end < 2)
        {
            return false;
        }

        var inside = _rest[1..end];
        _rest = _rest[(end + 1)..];
        var comma = inside.IndexOf(',');
        var low = comma < 0 ? inside : inside[..comma];
        var high = comma < 0 ? low : inside[(comma + 1)..];
        maximum = int.MaxValue;
        return int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out minimum)
            && (high.Length == 0 || int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out maximum))
            && minimum <= maximum && minimum < 1000;
    }
}
