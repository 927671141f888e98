using System.Globalization;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>Texts reduced to what people mean by them, and how far two are apart.</summary>
internal static class NormalText
{
    /// <summary>Letters and digits in lower case, accents and everything else left out.</summary>
    public static string Reduce(string text)
    {
        var reduced = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                reduced.Append(char.ToLowerInvariant(c));
            }
        }

        return reduced.ToString();
    }

    /// <summary>The same for a text of ASCII characters, without allocating; false when it has others.</summary>
    public static bool TryReduceAscii(ReadOnlySpan<byte> text, Span<char> target, out int length)
    {
        length = 0;
        foreach (var b in text)
        {
            if (b >= 0x80)
            {
                return false;
            }

            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c))
            {
                target[length++] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }
        }

        return true;
    }

    /// <summary>
    /// The fewest letters to put in, take out, replace or exchange with their neighbour; <paramref name="most"/> + 1
    /// when there are more than <paramref name="most"/>.
    /// </summary>
    public static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        var before = new int[b.Length + 1];
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], above[j]) + 1, above[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, above, current) = (above, current, before);
        }

        return Math.Min(above[b.Length], most + 1);
    }
}
