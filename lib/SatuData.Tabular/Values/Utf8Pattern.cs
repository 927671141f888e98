using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;

namespace SatuData.Tabular.Values;

/// <summary>
/// A regular expression that a whole text must match. Those made of ASCII characters and classes, as nearly all in
/// standards are, become a
/// table over the bytes; the rest run on .NET's engine without backtracking, so no pattern can hang the reader.
/// </summary>
internal sealed class Utf8Pattern
{
    private const int MaximumStackChars = 512;

    private readonly PatternAutomaton? _automaton;
    private readonly Regex? _regex;

    public Utf8Pattern(string pattern)
    {
        _automaton = PatternAutomaton.TryCreate(pattern);
        _regex = _automaton is null ? Compile(pattern) : null;
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
        if (_automaton is not null)
        {
            return _automaton.IsMatch(text);
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
