using System.Buffers;

namespace SatuData.Reports.Rendering.Workbook;

/// <summary>Text made safe for a cell.</summary>
internal static class CellText
{
    private const int Longest = 32_767;

    // A spreadsheet, or the CSV saved from it, takes a text that starts so for a formula (OWASP, CSV injection).
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static bool LooksLikeFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0]);

    public static string Safe(string text)
    {
        var safe = LooksLikeFormula(text) ? "'" + text : text;
        return Legal(safe.Length > Longest ? safe[..Longest] : safe);
    }

    /// <summary>XML 1.0 has no place for control characters and halves of surrogate pairs.</summary>
    public static string Legal(string text)
    {
        var at = FirstIllegal(text, 0);
        if (at < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (; at >= 0; at = FirstIllegal(text, at + 1))
        {
            characters[at] = '\uFFFD';
        }

        return new string(characters);
    }

    private static int FirstIllegal(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (
                char.IsSurrogate(text[i]) || text[i] is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return -1;
    }
}
