namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// The row of column numbers that official forms have under their header: (1) (2) (3), 1 2 3, [1] [2], and
/// -1 -2 -3 where a spreadsheet took the brackets for a minus; also (4=2+3).
/// </summary>
internal static class NumberingRow
{
    public static bool Is(BandRow row)
    {
        if (row.Filled < 2)
        {
            return false;
        }

        var expected = 0;
        var isMarked = true;
        foreach (var column in row.FilledColumns())
        {
            if (!TryNumber(row[column].Text, out var number, out var marked) || (expected > 0 && number != expected))
            {
                return false;
            }

            if (expected == 0 && number > 2)
            {
                return false;
            }

            isMarked &= marked;
            expected = number + 1;
        }

        return isMarked || row.Filled >= 3;
    }

    /// <summary>The number at the start; marked when it has a bracket or a minus, as no amount has.</summary>
    private static bool TryNumber(string text, out int number, out bool isMarked)
    {
        number = 0;
        var at = 0;
        isMarked = text.Length > 1 && text[0] is '(' or '[' or '-';
        at += isMarked ? 1 : 0;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4)
        {
            number = (number * 10) + (text[at] - '0');
            at++;
        }

        isMarked |= at < text.Length && text[at] is ')' or ']';
        var rest = text.AsSpan(at).Trim();
        return at > start && (rest.Length == 0 || rest is ")" or "]" or "." || rest[0] == '=');
    }
}
