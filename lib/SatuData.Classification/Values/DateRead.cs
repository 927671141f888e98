namespace SatuData.Classification.Values;

/// <summary>Finds a date in a cell: 31/12/1990, 1990-12-31, 31 Desember 1990, Bandung, 31-12-90.</summary>
internal static class DateRead
{
    private const int MostParts = 12;

    private static readonly byte[][] Months =
    [
        .. new[]
        {
            "jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des",
            "peb", "may", "aug", "agt", "ags", "oct", "nop", "dec",
        }.Select(System.Text.Encoding.ASCII.GetBytes),
    ];

    /// <summary>One run of digits or letters: the number, minus the month's name as -1, or -2 for other words.</summary>
    private readonly record struct Part(int Value, int Length, byte Before);

    /// <param name="text">The cell.</param>
    /// <param name="year">The year, four digits; 0 when it is not known.</param>
    /// <param name="isAfterPlace">Whether words stand before the date.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out int year, out bool isAfterPlace)
    {
        Span<Part> room = stackalloc Part[MostParts];
        var parts = room[..Split(text, room)];
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            year = YearOf(parts.Slice(i, 3));
            if (year > 0)
            {
                isAfterPlace = i > 0 && parts[0].Value < 0;
                return i == 0 || isAfterPlace;
            }
        }

        (year, isAfterPlace) = (0, false);
        return false;
    }

    private static int YearOf(ReadOnlySpan<Part> three)
    {
        var (a, b, c) = (three[0], three[1], three[2]);
        var isMonth = b.Value is >= 1 and <= 12 || b.Value == -1;
        if (a.Length == 4 && a.Value is >= 1900 and <= 2100)
        {
            return isMonth && b.Length <= 2 && IsDay(c) ? a.Value : 0;
        }

        // 12/31/1990 counts as well; a dot between two-digit years would make dates of version numbers.
        var isDayAndMonth = (IsDay(a) && (isMonth || IsDay(b))) || (a.Value == -1 && IsDay(b));
        return !isDayAndMonth || b.Length > 2 && b.Value >= 0 ? 0
            : c is { Length: 4, Value: >= 1900 and <= 2100 } ? c.Value
            : c is { Length: 2, Value: >= 0 } && c.Before is (byte)'/' or (byte)'-' && b.Before == c.Before
                ? c.Value + (c.Value > 30 ? 1900 : 2000) : 0;
    }

    private static bool IsDay(Part part) => part is { Value: >= 1 and <= 31, Length: <= 2 };

    private static int Split(ReadOnlySpan<byte> text, Span<Part> parts)
    {
        var count = 0;
        var position = 0;
        while (position < text.Length && count < parts.Length)
        {
            var start = position;
            while (position < text.Length && IsSame(text[start], text[position]))
            {
                position++;
            }

            if (position == start)
            {
                position++;
                continue;
            }

            parts[count++] = new(
                Value(text[start..position]), position - start, start == 0 ? (byte)0 : text[start - 1]);
        }

        return count;
    }

    private static bool IsSame(byte first, byte next) =>
        IsDigit(first) ? IsDigit(next) : IsLetter(first) && IsLetter(next);

    private static int Value(ReadOnlySpan<byte> run)
    {
        if (IsDigit(run[0]))
        {
            return run.Length <= 4 ? NumberTests.Number(run) : -2;
        }

        if (run.Length is < 3 or > 9)
        {
            return -2;
        }

        ReadOnlySpan<byte> three = [(byte)(run[0] | 0x20), (byte)(run[1] | 0x20), (byte)(run[2] | 0x20)];
        foreach (var month in Months)
        {
            if (three.SequenceEqual(month))
            {
                return -1;
            }
        }

        return -2;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetter(byte b) => (b | 0x20) is >= 'a' and <= 'z' || b >= 0x80;
}
