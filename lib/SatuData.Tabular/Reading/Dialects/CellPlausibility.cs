namespace SatuData.Tabular.Reading.Dialects;

/// <summary>How much a piece of text looks like one whole cell of a table.</summary>
internal static class CellPlausibility
{
    /// <summary>From 0, the halves of two cells or three cells in one, to 1.</summary>
    public static double Of(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.Length == 0)
        {
            return 0.8;
        }

        if (IsNumber(cell))
        {
            return 1;
        }

        if ((cell[0] is '"' or '\'') || cell[^1] == '"')
        {
            return 0.1;
        }

        if (cell.ContainsAny('\t', '|', ';'))
        {
            return 0.15;
        }

        return TextWeight(cell);
    }

    /// <summary>Commas, carets and the like belong between words, with a space, or nowhere.</summary>
    private static double TextWeight(ReadOnlySpan<char> cell)
    {
        var weight = 1.0;
        for (var i = 0; i < cell.Length; i++)
        {
            var isTight = i + 1 < cell.Length && cell[i + 1] != ' ';
            weight -= cell[i] switch
            {
                ',' => isTight ? 0.35 : 0.1,
                '"' => 0.3,
                '^' or '~' or '#' or '!' or '*' or '\u001F' or '\u0001' or '¦' or '§' or '¬' => 0.25,
                ':' => isTight && !(i > 0 && char.IsDigit(cell[i - 1])) ? 0.2 : 0,
                _ => 0,
            };
        }

        return Math.Max(weight, 0);
    }

    /// <summary>
    /// Digits with signs, groups, a decimal mark, a currency or a percent sign; or a day or a time in digits.
    /// </summary>
    private static bool IsNumber(ReadOnlySpan<char> cell)
    {
        cell = cell.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? cell[2..].TrimStart(". ") : cell;
        cell = cell.Trim("()+-%$ ");
        if (cell.Length == 0)
        {
            return true;
        }

        var digits = 0;
        var commas = 0;
        foreach (var c in cell)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '/' or '-' or ':' or ' '))
            {
                return false;
            }
        }

        // 1,234,567 has groups of three; 12,5,7 is three cells.
        return digits > 0 && char.IsAsciiDigit(cell[^1]) && char.IsAsciiDigit(cell[0])
            && (commas < 2 || HasGroups(cell));
    }

    private static bool HasGroups(ReadOnlySpan<char> cell)
    {
        var isFirst = true;
        foreach (var range in cell.Split(','))
        {
            var group = cell[range];
            var point = group.IndexOf('.');
            var length = point < 0 ? group.Length : point;
            if (isFirst ? length > 3 : length != 3)
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }
}
