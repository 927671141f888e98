using System.Globalization;
using System.Text;

namespace SatuData.Classification.Headers;

/// <summary>
/// The words of a header: lower case, without accents, split at everything that is no letter or digit, at camelCase,
/// and between letters and digits.
/// </summary>
internal static class HeaderTokens
{
    private const int MaxLength = 512;

    public static List<string> Of(string header)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        var previous = ' ';
        foreach (var c in header.Length > MaxLength ? header[..MaxLength] : header)
        {
            if (!char.IsLetterOrDigit(c) || StartsWord(previous, c))
            {
                Take(word, tokens);
            }

            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }

            previous = c;
        }

        Take(word, tokens);
        return tokens;
    }

    private static bool StartsWord(char previous, char c) =>
        (char.IsUpper(c) && char.IsLower(previous)) || (char.IsAsciiDigit(c) != char.IsAsciiDigit(previous));

    private static void Take(StringBuilder word, List<string> tokens)
    {
        if (word.Length > 0)
        {
            tokens.Add(Plain(word.ToString()));
            word.Clear();
        }
    }

    private static string Plain(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        var plain = new StringBuilder(word.Length);
        foreach (var c in ToCanonical(word))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }

    // A header may hold half of a surrogate pair, which Normalize refuses.
    private static string ToCanonical(string word)
    {
        try
        {
            return word.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return word;
        }
    }
}
