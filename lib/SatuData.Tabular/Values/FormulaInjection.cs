using System.Buffers;

namespace SatuData.Tabular.Values;

/// <summary>
/// Tells texts that a spreadsheet would run as a formula once they are typed, pasted or exported. Signs before words,
/// numbers, telephone numbers and items of a list are none: after a plus or minus only a call of a function, a
/// reference to a cell in arithmetic, or a link to a program counts.
/// </summary>
internal static class FormulaInjection
{
    private static readonly SearchValues<byte> Signs = SearchValues.Create("=+-@\t\r "u8);
    private static readonly SearchValues<byte> Operators = SearchValues.Create("+-*/^&,(;"u8);
    private static readonly SearchValues<byte> Arithmetic =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-*/^&().,:$"u8);

    private static readonly SearchValues<byte> Numeric = SearchValues.Create("0123456789."u8);

    /// <summary>Whether the text, trimmed and not empty, would be run.</summary>
    public static bool IsSuspicious(ReadOnlySpan<byte> text) =>
        text.Length > 1 && text[0] is (byte)'=' or (byte)'+' or (byte)'-' or (byte)'@' && WouldRun(text);

    /// <summary>Whether a formula starts a program: <c>cmd|'/C calc'!A0</c> or a call of DDE.</summary>
    public static bool StartsProgram(ReadOnlySpan<byte> formula)
    {
        var bar = IndexOfBar(formula);
        return (bar > 0 && formula[bar..].Contains((byte)'!'))
            || Calls(formula, 0, "DDE"u8) || Calls(formula, 0, "DDEINIT"u8);
    }

    /// <summary>The bar between a program and its topic: not one within a text or the name of a sheet.</summary>
    private static int IndexOfBar(ReadOnlySpan<byte> formula)
    {
        byte quote = 0;
        for (var i = 0; i < formula.Length; i++)
        {
            if (formula[i] is (byte)'"' or (byte)'\'')
            {
                quote = quote == 0 ? formula[i] : quote == formula[i] ? (byte)0 : quote;
            }
            else if (formula[i] == '|' && quote == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool WouldRun(ReadOnlySpan<byte> text)
    {
        var isFormula = text[0] == '=' && text[1] is not ((byte)'=' or (byte)' ' or (byte)'>' or (byte)'<');
        var start = text.IndexOfAnyExcept(Signs);
        return start >= 0
            && (isFormula || StartsProgram(text) || Calls(text, start, default) || ReckonsWithCells(text, start));
    }

    /// <summary>
    /// Whether a function, any or the one named, stands at the beginning or behind an operator, its bracket right
    /// after it.
    /// </summary>
    private static bool Calls(ReadOnlySpan<byte> text, int start, ReadOnlySpan<byte> which)
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
            if (stands && (which.IsEmpty
                ? SpreadsheetFunctions.Contains(text[name..i])
                : System.Text.Ascii.EqualsIgnoreCase(text[name..i], which)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether everything is arithmetic with at least one cell: <c>-A1+B2</c>. A cell alone is more often a word:
    /// <c>-A1</c>.
    /// </summary>
    private static bool ReckonsWithCells(ReadOnlySpan<byte> text, int start)
    {
        if (text.Contains((byte)' ') || text.ContainsAnyExcept(Arithmetic))
        {
            return false;
        }

        var (cells, operands) = (0, 0);
        foreach (var range in text[start..].SplitAny("+-*/^&(),:"u8))
        {
            var operand = text[start..][range].TrimStart((byte)'$');
            if (operand.IsEmpty)
            {
                continue;
            }

            operands++;
            if (IsCell(operand))
            {
                cells++;
            }
            else if (operand.ContainsAnyExcept(Numeric))
            {
                return false;
            }
        }

        return cells > 0 && operands > 1;
    }

    /// <summary>Up to three letters and a number: <c>B2</c>, <c>AB$12</c>.</summary>
    private static bool IsCell(ReadOnlySpan<byte> text)
    {
        var letters = text.IndexOfAnyExceptInRange((byte)'A', (byte)'Z');
        if (letters is not (1 or 2 or 3))
        {
            return false;
        }

        var row = text[letters..].TrimStart((byte)'$');
        return row.Length is > 0 and <= 7 && row[0] != '0' && !row.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
