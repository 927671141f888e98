using System.Text;

namespace SatuData.Tabular.Surveys;

/// <summary>The pattern a day is written in: dd/MM/yyyy, d MMMM yyyy, yyyy-MM-dd.</summary>
internal static class DatePattern
{
    public static string Of(ReadOnlySpan<byte> text)
    {
        var pattern = new StringBuilder();
        var runs = 0;
        var at = 0;
        while (at < text.Length && pattern.Length < 40)
        {
            var start = at;
            var isDigit = IsDigit(text[at]);
            var isLetter = IsLetter(text[at]);
            while (at < text.Length && (isDigit ? IsDigit(text[at]) : isLetter ? IsLetter(text[at]) : at == start))
            {
                at++;
            }

            var length = at - start;
            pattern.Append(isDigit ? Digits(length, runs++) : isLetter ? Letters(length, ref runs) : ((char)text[start])
                .ToString());
        }

        return pattern.ToString();
    }

    /// <summary>
    /// A run of four digits is the year; of the others the first is the day, or the month after a year.
    /// </summary>
    private static string Digits(int length, int run) => (length, run) switch
    {
        (4, _) => "yyyy",
        (_, 0) => new string('d', length),
        (_, 1) => new string('M', length),
        (_, 2) => new string('d', length),
        _ => length == 2 ? "ss" : "s",
    };

    private static string Letters(int length, ref int runs)
    {
        var isMonth = runs == 1;
        runs += isMonth ? 1 : 0;
        return isMonth ? length <= 3 ? "MMM" : "MMMM" : length == 1 ? "'T'" : "dddd";
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetter(byte b) => (b | 0x20) is >= (byte)'a' and <= (byte)'z';
}
