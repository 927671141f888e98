using SatuData.Reports.Rendering;

namespace SatuData.Reports.Tests.Rendering;

public sealed class IndonesianTests
{
    [Fact]
    public void Date_EveryMonth_MatchesCultureTables()
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo("id-ID");
        for (var month = 1; month <= 12; month++)
        {
            var date = new DateOnly(2026, month, 21);
            Indonesian.Date(date).ShouldBe(date.ToString("d MMMM yyyy", culture));
        }
    }

    [Theory]
    [InlineData(7, "21 November 2026 pukul 08.05 WIB")]
    [InlineData(8, "21 November 2026 pukul 08.05 WITA")]
    [InlineData(9, "21 November 2026 pukul 08.05 WIT")]
    [InlineData(0, "21 November 2026 pukul 08.05 UTC+00.00")]
    [InlineData(-3.5, "21 November 2026 pukul 08.05 UTC-03.30")]
    public void Moment_Offset_NamesZone(double hours, string expected) =>
        Indonesian.Moment(new DateTimeOffset(2026, 11, 21, 8, 5, 59, TimeSpan.FromHours(hours))).ShouldBe(expected);

    [Fact]
    public void DueMoment_Saturday_NamesDay() =>
        Indonesian.DueMoment(Samples.At(21, 15, 30)).ShouldBe("Sabtu, 21 November 2026 pukul 15.30 WIB");

    [Theory]
    [InlineData(0, "kurang dari 1 menit kerja")]
    [InlineData(5, "5 menit kerja")]
    [InlineData(60, "1 jam kerja")]
    [InlineData(125, "2 jam 5 menit kerja")]
    [InlineData(60_001, "1.000 jam 1 menit kerja")]
    public void WorkDuration_Minutes_InWords(int minutes, string expected) =>
        Indonesian.WorkDuration(TimeSpan.FromMinutes(minutes)).ShouldBe(expected);

    [Fact]
    public void WorkDuration_Negative_IsRefused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Indonesian.WorkDuration(TimeSpan.FromTicks(-1)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1234567, "1.234.567")]
    [InlineData(-1234, "-1.234")]
    public void Number_GroupsByThree_WithPoints(long number, string expected) =>
        Indonesian.Number(number).ShouldBe(expected);
}
