using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Values;

/// <summary>Dates against a second reader, written with regular expressions and .NET's own calendar.</summary>
public sealed partial class DateOracleTests
{
    private static readonly string[] Months =
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november",
            "desember"];

    private static readonly string[] Aliases =
        ["jan", "pebruari", "mrt", "apr", "may", "june", "jul", "agt", "sept", "october", "nopember", "des"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TryParse_RandomDates_AgreeWithTheOracle(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 5000; round++)
        {
            var text = Write(random);
            foreach (var monthFirst in new[] { false, true })
            {
                var isDay = DateText.TryParse(Encoding.UTF8.GetBytes(text), monthFirst, out var reading);
                var read = isDay ? new DateOnly(reading.Year, reading.Month, reading.Day) : (DateOnly?)null;

                read.ShouldBe(Oracle(text, monthFirst), $"{text} ({(monthFirst ? "m/d" : "d/m")})");
            }
        }
    }

    [Fact]
    public void TryParse_RandomBytes_NeverThrows()
    {
        var random = new Random(4);
        const string alphabet = "0123456789/-. ,:TZ+janmeiNop'\u2019";
        for (var round = 0; round < 20_000; round++)
        {
            var text =
                string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            var bytes = Encoding.UTF8.GetBytes(text);

            Should.NotThrow(() => DateText.TryParse(bytes, random.Next(2) == 0, out _), text);
            Should.NotThrow(() => DateText.IsWithoutDay(bytes), text);
        }
    }

    private static string Write(Random random)
    {
        var (a, b, year) = (random.Next(0, 33), random.Next(0, 15), random.Next(1890, 2110));
        var mark = "/-."[random.Next(3)];
        var shortYear = random.Next(4) == 0;
        var shownYear = shortYear
            ? (year % 100).ToString("00", CultureInfo.InvariantCulture)
            : year.ToString(CultureInfo.InvariantCulture);
        var padded = random.Next(2) == 0;
        var (first, second) = padded
            ? (a.ToString("00", CultureInfo.InvariantCulture), b.ToString("00", CultureInfo.InvariantCulture))
            : (a.ToString(CultureInfo.InvariantCulture), b.ToString(CultureInfo.InvariantCulture));
        var name = (random.Next(2) == 0 ? Months : Aliases)[random.Next(12)];
        var date = random.Next(5) switch
        {
            0 => $"{year}-{second}-{first}",
            1 => $"{first} {name} {shownYear}",
            2 => $"{first}-{name}-{shownYear}",
            _ => $"{first}{mark}{second}{mark}{shownYear}",
        };
        date = random.Next(6) == 0 ? "Jum'at, " + date : date;
        return random.Next(6) == 0 ? date + " 00:00:00" : date;
    }

    private static DateOnly? Oracle(string text, bool monthFirst)
    {
        var bare = Around().Replace(text, "");
        if (Iso().Match(bare) is { Success: true } iso)
        {
            return Make(iso.Groups[1].Value, iso.Groups[2].Value, iso.Groups[3].Value);
        }

        if (Named().Match(bare) is { Success: true } named)
        {
            var month = Math.Max(Array.IndexOf(Months, named.Groups[2].Value),
                Array.IndexOf(Aliases, named.Groups[2].Value)) + 1;
            return Make(named.Groups[3].Value, month.ToString(CultureInfo.InvariantCulture), named.Groups[1].Value);
        }

        return Numeric().Match(bare) is { Success: true } match
            ? Make(match.Groups[4].Value, match.Groups[monthFirst ? 1 : 3].Value,
                match.Groups[monthFirst ? 3 : 1].Value)
            : null;
    }

    private static DateOnly? Make(string year, string month, string day)
    {
        var full = year.Length == 2 ? (string.CompareOrdinal(year, "30") < 0 ? "20" : "19") + year : year;
        return DateOnly.TryParseExact(
            $"{full}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out var date)
            ? date
            : null;
    }

    [GeneratedRegex("^Jum'at, | 00:00:00$")]
    private static partial Regex Around();

    [GeneratedRegex(@"^(\d{4})-(\d{1,2})-(\d{1,2})$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(\d{1,2})[ -]([a-z]+)[ -](\d{4}|\d{2})$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$")]
    private static partial Regex Numeric();
}
