using System.Globalization;
using SatuData.Procedures.Calendar;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Tests.Calendar;

public class WorkCalendarTests
{
    private static readonly WorkCalendar Pringsewu = WorkCalendar.Shipped(OfficeZone.Wib);

    [Theory]
    [InlineData("2026-07-10T16:10", "2026-07-13T08:10")] // Friday afternoon, the weekend does not count
    [InlineData("2026-07-10T15:30", "2026-07-10T16:30")] // ends at closing time, not at the next opening
    [InlineData("2026-07-10T11:00", "2026-07-10T13:30")] // over the Friday break
    [InlineData("2026-07-13T11:30", "2026-07-13T13:30")] // over the Monday break
    [InlineData("2026-07-11T10:00", "2026-07-13T08:30")] // given on a Saturday
    [InlineData("2026-07-13T05:00", "2026-07-13T08:30")] // before opening
    [InlineData("2026-08-14T16:00", "2026-08-18T08:00")] // Monday 17 August is a holiday
    [InlineData("2026-02-20T15:00", "2026-02-23T08:30")] // Ramadan Friday closes 15:30, opens 08:00
    public void AddWorkTime_OneHour_FallsInOfficeHours(string from, string due)
    {
        var time = new StepTime(1, TimeUnit.Jam).ToWorkTime();

        Pringsewu.AddWorkTime(Local(from), time).ShouldBe(Local(due));
    }

    [Theory]
    [InlineData("2026-07-06T09:00", 1, "2026-07-07T09:00")]
    [InlineData("2026-07-10T16:00", 1, "2026-07-13T15:30")] // Friday closes half an hour later
    [InlineData("2026-07-06T07:30", 3, "2026-07-08T16:00")]
    public void AddWorkTime_Days_CountSevenAndAHalfHours(string from, int days, string due)
    {
        var time = new StepTime(days, TimeUnit.Hari).ToWorkTime();

        Pringsewu.AddWorkTime(Local(from), time).ShouldBe(Local(due));
    }

    [Theory]
    [InlineData("2026-07-06T09:00", 2, "2026-07-08T09:00")]
    [InlineData("2026-07-10T16:20", 1, "2026-07-13T16:00")] // closing is earlier on Monday
    [InlineData("2026-07-11T10:00", 0, "2026-07-13T07:30")]
    [InlineData("2026-08-14T09:00", 1, "2026-08-18T09:00")]
    [InlineData("2026-07-06T03:00", 1, "2026-07-07T07:30")]
    public void AddWorkDays_KeepsTimeOfDayWithinHours(string from, int days, string due) =>
        Pringsewu.AddWorkDays(Local(from), days).ShouldBe(Local(due));

    [Fact]
    public void AddWorkTime_Negative_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Pringsewu.AddWorkTime(Local("2026-07-06T09:00"), -TimeSpan.FromTicks(1)));

    [Fact]
    public void AddWorkTime_PastTheEndOfTime_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Pringsewu.AddWorkTime(Local("9999-12-30T09:00"), TimeSpan.FromDays(30)));

    [Fact]
    public void AddWorkTime_SameInstantInOtherZone_IsLaterWhereTheSunRisesEarlier()
    {
        var instant = new DateTimeOffset(2026, 7, 10, 8, 30, 0, TimeSpan.Zero); // 15:30 WIB, 17:30 WIT

        Pringsewu.AddWorkTime(instant, TimeSpan.FromHours(1)).ShouldBe(Local("2026-07-10T16:30"));
        WorkCalendar.Shipped(OfficeZone.Wit).AddWorkTime(instant, TimeSpan.FromHours(1))
            .ShouldBe(new DateTimeOffset(2026, 7, 13, 8, 30, 0, TimeSpan.FromHours(9)));
    }

    [Fact]
    public void Shipped_Weeks_HaveTheHoursOfThePerpres()
    {
        Pringsewu.Data.RegularWeek.Total.ShouldBe(TimeSpan.FromHours(37.5));
        Pringsewu.Data.RamadanWeek.Total.ShouldBe(TimeSpan.FromHours(32.5));
    }

    [Theory]
    [InlineData(2024, 19, 10)] // 17 of the decree and two days of voting
    [InlineData(2025, 17, 11)] // one day of leave added by the decree of August
    [InlineData(2026, 17, 8)]
    public void Shipped_Year_HasTheCountsOfItsDecrees(int year, int national, int leave)
    {
        var days = Pringsewu.Data.Holidays.Where(h => h.Date.Year == year).ToList();

        days.Count(h => h.Kind == HolidayKind.Nasional).ShouldBe(national);
        days.Count(h => h.Kind == HolidayKind.CutiBersama).ShouldBe(leave);
        days.ShouldAllBe(h => h.Confirmed && h.Source.Length > 10);
    }

    [Fact]
    public void Shipped_SixDays_HaveTheSameHoursAWeek()
    {
        var six = Pringsewu.Data.ForSixDays();

        six.RegularWeek.Total.ShouldBe(TimeSpan.FromHours(37.5));
        six.RamadanWeek.Total.ShouldBe(TimeSpan.FromHours(32.5));
        new WorkCalendar(OfficeZone.Wib, six).IsWorkDay(new DateOnly(2026, 7, 11)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-02-18T15:00", "2026-02-19T08:30", 1.5)] // ordinary hours to 16:00, then the first day of Ramadan
    [InlineData("2026-03-17T14:00", "2026-03-25T08:30", 2)] // over Nyepi and Idul Fitri into ordinary hours
    [InlineData("2024-02-13T15:30", "2024-02-15T08:00", 1)] // over the day of voting
    public void AddWorkTime_OverTheEdgesOfRamadanAndHolidays_FollowsTheTable(string from, string due, double hours) =>
        Pringsewu.AddWorkTime(Local(from), TimeSpan.FromHours(hours)).ShouldBe(Local(due));

    [Theory]
    [InlineData("2026-07-10T09:00", 1, TimeUnit.Hari, "2026-07-13T07:30")] // a Saturday: due when the office opens
    [InlineData("2026-07-13T09:00", 1, TimeUnit.Hari, "2026-07-14T09:00")]
    [InlineData("2026-07-13T15:00", 1, TimeUnit.Jam, "2026-07-13T16:00")] // the closing instant is still in time
    [InlineData("2026-07-13T15:30", 1, TimeUnit.Jam, "2026-07-14T07:30")]
    public void Due_CalendarTime_IsNeverOutsideOfficeHours(string from, int amount, TimeUnit unit, string due) =>
        Pringsewu.Due(Local(from), new StepTime(amount, unit, TimeBasis.Kalender)).ShouldBe(Local(due));

    [Fact]
    public void Due_OneHourGivenFridayAfternoon_IsMondayMorning() =>
        Pringsewu.Due(Local("2026-07-10T16:10"), new StepTime(1, TimeUnit.Jam)).ShouldBe(Local("2026-07-13T08:10"));

    [Theory]
    [InlineData("libur:\n  - {tanggal: 2026-13-01, nama: X}", "libur[0].tanggal")]
    [InlineData("jamKerja:\n  - {mulai: 2026-02-01, sampai: 2026-01-01}", "jamKerja[0].sampai")]
    [InlineData("hari: []", "hari")]
    public void ParseRegion_WrongEntry_IsALocatedError(string entry, string path)
    {
        var parsed = RegionalCalendar.Parse(System.Text.Encoding.UTF8.GetBytes("sumber: Perbup\n" + entry + "\n"));

        parsed.IsValid.ShouldBeFalse();
        parsed.Errors.ShouldContain(e => e.Path == path && e.Line >= 2);
    }

    [Fact]
    public void Shipped_Year2027_ConfirmsOnlyFixedDates()
    {
        var confirmed = Pringsewu.Data.Holidays.Where(h => h.Date.Year == 2027 && h.Confirmed).Select(h => h.Date);

        confirmed.ShouldBe([new(2027, 1, 1), new(2027, 5, 1), new(2027, 6, 1), new(2027, 8, 17), new(2027, 12, 25)]);
    }

    [Fact]
    public void CoversYear_ListedAndNot_TellsThemApart()
    {
        Pringsewu.CoversYear(2026).ShouldBeTrue();
        Pringsewu.CoversYear(2030).ShouldBeFalse();
    }

    [Fact]
    public void Parse_SixDayWeekAndRegionalHoliday_AreFollowed()
    {
        var data = WorkCalendarData.Parse("""
            jamKerja:
              biasa:
                senin: ["08:00-12:00"]
                sabtu: ["08:00-10:00"]
              ramadan:
                senin: ["09:00-10:00"]
            tahun:
              - tahun: 2026
                sumber: Peraturan bupati
                libur:
                  - {tanggal: 2026-07-13, nama: Hari jadi kabupaten, jenis: daerah}
            """u8).Value;
        var calendar = new WorkCalendar(OfficeZone.Wita, data);

        calendar.AddWorkTime(At("2026-07-11T09:00"), TimeSpan.FromHours(3)).ShouldBe(At("2026-07-18T10:00"));
        calendar.HolidayOn(new DateOnly(2026, 7, 13))!.Kind.ShouldBe(HolidayKind.Daerah);

        static DateTimeOffset At(string text) =>
            new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
    }

    [Theory]
    [InlineData("senin: [\"12:00-08:00\"]", 3, "jamKerja.biasa")]
    [InlineData("senin: [\"08:00-12:00\", \"11:00-13:00\"]", 3, "jamKerja.biasa")]
    [InlineData("senin: [\"8-12\"]", 3, "jamKerja.biasa.senin")]
    [InlineData("senen: [\"08:00-12:00\"]", 3, "jamKerja.biasa.senen")]
    public void Parse_WrongHours_IsALocatedError(string monday, int line, string path)
    {
        var parsed = WorkCalendarData.Parse(System.Text.Encoding.UTF8.GetBytes(
            $"jamKerja:\n  biasa:\n    {monday}\n  ramadan:\n    senin: [\"08:00-12:00\"]\ntahun: []\n"));

        parsed.IsValid.ShouldBeFalse();
        parsed.Errors.ShouldContain(e => e.Line == line && e.Path == path);
    }

    private static DateTimeOffset Local(string text) =>
        new(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
