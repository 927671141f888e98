using System.Buffers;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>
/// Tells texts that a spreadsheet would run as a formula once they are typed, pasted or exported. Signs before numbers,
/// telephone numbers and
/// items of a list are none: after a plus or minus only a call, a reference to a cell in arithmetic, or a link to a
/// program counts.
/// </summary>
internal static class FormulaInjection
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("=+-@\t\r "u8);
    private static readonly SearchValues<byte> Operators = SearchValues.Create("+-*/^&,(;"u8);

    /// <summary>
    /// Functions that reach outside of the workbook, which hostile cells call in any case of letters.
    /// </summary>
    private static readonly byte[][] Reaching =
    [
        .. new[]
        {
            "HYPERLINK", "WEBSERVICE", "IMPORTXML", "IMPORTDATA", "IMPORTRANGE", "IMPORTFEED", "IMPORTHTML", "IMAGE", "CALL", "REGISTER", "EXEC",
            "RTD", "DDE", "FILTERXML", "INDIRECT", "CMD", "SUM", "IF", "CONCATENATE",
        }.Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>Whether the text, trimmed and not empty, would be run.</summary>
    public static bool IsSuspicious(ReadOnlySpan<byte> text) =>
        text.Length > 1 && text[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' && WouldRun(text);

    private static bool WouldRun(ReadOnlySpan<byte> text)
    {
        var isFormula = text[0] == '=' && text[1] is not ((byte)'=' or (byte)' ' or (byte)'>' or (byte)'<');
        var start = text.IndexOfAnyExcept(Signs);
        if (start < 0)
        {
            return false;
        }

        var bar = text.IndexOf((byte)'|');
        var startsProgram = bar > 0 && text[bar..].Contains((byte)'!');
        return isFormula || startsProgram || Calls(text, start);
    }

    /// <summary>Whether a function stands at the beginning or behind an operator, its bracket right after it.</summary>
    private static bool Calls(ReadOnlySpan<byte> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '(')
            {
                continue;
            }

            var name = i;
            while (name > 0 && (char.IsAsciiLetterOrDigit((char)text[name - 1]) || text[name - 1] == '.'))
            {
                name--;
            }

            var stands = name <= start || Operators.Contains(text[name - 1]);
            if (stands && IsFunction(text[name..i], isCapital: text[0] != '-' || text[1] != ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFunction(ReadOnlySpan<byte> name, bool isCapital)
    {
        foreach (var reaching in Reaching)
        {
            if (Ascii.EqualsIgnoreCase(name, reaching))
            {
                return true;
            }
        }

        return isCapital && name.Length > 2 && char.IsAsciiLetterUpper((char)name[0])
            && !name.ContainsAnyInRange((byte)'a', (byte)'z');
    }
}
