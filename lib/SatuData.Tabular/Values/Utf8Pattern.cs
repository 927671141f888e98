using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace SatuData.Tabular.Values;

/// <summary>
/// A regular expression that a whole text must match. Patterns that are a row of character classes with counts, as those of numbers and codes
/// are (<c>[0-9]{16}</c>), run over the bytes; the rest run on .NET's engine without backtracking, so no pattern can hang the reader.
/// </summary>
internal sealed class Utf8Pattern
{
    private const int MaximumStackChars = 512;

    private readonly BytePattern? _bytes;
    private readonly Regex? _regex;

    public Utf8Pattern(string pattern)
    {
        _bytes = BytePattern.TryCreate(pattern);
        _regex = _bytes is null ? Compile(pattern) : null;
    }

    public static bool IsValid([StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
    {
        try
        {
            Compile(pattern);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }

    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        if (_bytes is not null)
        {
            return _bytes.IsMatch(text);
        }

        if (text.Length > MaximumStackChars)
        {
            return _regex!.IsMatch(Encoding.UTF8.GetString(text));
        }

        Span<char> chars = stackalloc char[MaximumStackChars];
        return _regex!.IsMatch(chars[..Encoding.UTF8.GetChars(text, chars)]);
    }

    private static Regex Compile(string pattern) =>
        new($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
