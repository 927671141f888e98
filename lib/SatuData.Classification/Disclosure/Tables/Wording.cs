using System.Text;

namespace SatuData.Classification.Disclosure.Tables;

/// <summary>Words of standards and cells, as they are compared with those of the policy.</summary>
internal static class Wording
{
    /// <summary>Lower case, everything but letters, digits and plus as single spaces.</summary>
    public static string Normal(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter == '+')
            {
                normal.Append(char.ToLowerInvariant(letter));
            }
            else if (normal.Length > 0 && normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>Whether a text is one of the words.</summary>
    public static bool Is(string? text, IEnumerable<string> words) =>
        text is not null && Normal(text) is var normal && words.Any(w => Normal(w) == normal);

    /// <summary>Whether a text has one of the words in it, as a whole.</summary>
    public static bool Has(string? text, IEnumerable<string> words) =>
        text is not null && $" {Normal(text)} " is var normal
        && words.Any(w => normal.Contains($" {Normal(w)} ", StringComparison.Ordinal));
}
