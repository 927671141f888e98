using System.Globalization;

namespace SatuData.Tabular.Values;

/// <summary>Reads the part of regular-expression syntax that <see cref="BytePattern"/> understands.</summary>
internal static class BytePatternSyntax
{
    private const string Special = @"\.[](){}*+?|^$";

    /// <summary>One character or class at the start; returns its length, 0 when it is anything else.</summary>
    public static int TryAtom(ReadOnlySpan<char> pattern, out UInt128 allowed)
    {
        allowed = 0;
        return pattern[0] switch
        {
            '[' => TryClass(pattern, out allowed),
            '\\' => TryEscape(pattern, out allowed),
            _ => TryLiteral(pattern[0], out allowed) ? 1 : 0,
        };
    }

    /// <summary>A count at the start: none, ?, *, +, {n}, {n,}, {n,m}; returns its length, -1 when it is malformed or lazy.</summary>
    public static int TryCount(ReadOnlySpan<char> pattern, out int minimum, out int maximum)
    {
        (minimum, maximum) = (1, 1);
        var length = 0;
        switch (pattern is [] ? '\0' : pattern[0])
        {
            case '?':
                (minimum, maximum, length) = (0, 1, 1);
                break;
            case '*':
                (minimum, maximum, length) = (0, int.MaxValue, 1);
                break;
            case '+':
                (minimum, maximum, length) = (1, int.MaxValue, 1);
                break;
            case '{':
                length = TryBraces(pattern, out minimum, out maximum);
                break;
        }

        var isLazyOrDouble = length > 0 && length < pattern.Length && pattern[length] is '?' or '*' or '+' or '{';
        return isLazyOrDouble && length > 0 ? -1 : length;
    }

    private static int TryBraces(ReadOnlySpan<char> pattern, out int minimum, out int maximum)
    {
        (minimum, maximum) = (0, 0);
        var end = pattern.IndexOf('}');
        if (end < 2)
        {
            return -1;
        }

        var inside = pattern[1..end];
        var comma = inside.IndexOf(',');
        var first = comma < 0 ? inside : inside[..comma];
        if (!int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out minimum))
        {
            return -1;
        }

        maximum = minimum;
        if (comma >= 0)
        {
            maximum = int.MaxValue;
            var second = inside[(comma + 1)..];
            if (second.Length > 0 && !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out maximum))
            {
                return -1;
            }
        }

        return maximum < minimum ? -1 : end + 1;
    }

    /// <summary>A class of single characters and ranges; \d may stand in it, negation and other escapes need the engine.</summary>
    private static int TryClass(ReadOnlySpan<char> pattern, out UInt128 allowed)
    {
        allowed = 0;
        var i = 1;
        while (i < pattern.Length && pattern[i] != ']')
        {
            var c = pattern[i];
            if (c == '\\')
            {
                var taken = TryEscape(pattern[i..], out var escaped);
                if (taken == 0)
                {
                    return 0;
                }

                allowed |= escaped;
                i += taken;
            }
            else if (c is '[' or '^' || c >= 128)
            {
                return 0;
            }
            else if (i + 2 < pattern.Length && pattern[i + 1] == '-' && pattern[i + 2] is not (']' or '\\'))
            {
                if (pattern[i + 2] >= 128 || pattern[i + 2] < c)
                {
                    return 0;
                }

                for (var inRange = c; inRange <= pattern[i + 2]; inRange++)
                {
                    allowed |= UInt128.One << inRange;
                }

                i += 3;
            }
            else
            {
                allowed |= UInt128.One << c;
                i++;
            }
        }

        return i < pattern.Length && i > 1 ? i + 1 : 0;
    }

    /// <summary>\d, read as ASCII digits, or a punctuation mark made literal.</summary>
    private static int TryEscape(ReadOnlySpan<char> pattern, out UInt128 allowed)
    {
        allowed = 0;
        if (pattern.Length < 2)
        {
            return 0;
        }

        if (pattern[1] == 'd')
        {
            allowed = (UInt128)0x3FF << '0';
            return 2;
        }

        if (!char.IsAscii(pattern[1]) || char.IsAsciiLetterOrDigit(pattern[1]))
        {
            return 0;
        }

        allowed = UInt128.One << pattern[1];
        return 2;
    }

    private static bool TryLiteral(char c, out UInt128 allowed)
    {
        allowed = c < 128 ? UInt128.One << c : 0;
        return c < 128 && !Special.Contains(c);
    }
}
