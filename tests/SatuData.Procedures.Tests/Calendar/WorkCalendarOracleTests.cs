using System.Globalization;
using SatuData.Procedures.Calendar;

namespace SatuData.Procedures.Tests.Calendar;

public class WorkCalendarOracleTests
{
    private static readonly DateTimeOffset Epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const int MinutesOfTwoYears = 2 * 365 * 24 * 60;

    [Theory]
    [InlineData(OfficeZone.Wib, 7, 1)]
    [InlineData(OfficeZone.Wita, 8, 2)]
    [InlineData(OfficeZone.Wit, 9, 3)]
    public void WorkTimeBetween_RandomSpans_EqualsMinuteCount(OfficeZone zone, int hours, int seed)
    {
        var calendar = WorkCalendar.Shipped(zone);
        var oracle = new MinuteOracle(calendar.Data, TimeSpan.FromHours(hours));
        var random = new Random(seed);
        for (var i = 0; i < 1500; i++)
        {
            var from = Epoch.AddMinutes(random.Next(MinutesOfTwoYears));
            var to = from.AddMinutes(random.Next(i % 20 == 0 ? 40_000 : 4_000));

            calendar.WorkTimeBetween(from, to)
                .ShouldBe(TimeSpan.FromMinutes(oracle.MinutesBetween(from, to)), Case(from, to.ToString("O")));
            calendar.WorkTimeBetween(to, from).ShouldBe(-calendar.WorkTimeBetween(from, to));
        }
    }

    [Theory]
    [InlineData(OfficeZone.Wib, 7, 4)]
    [InlineData(OfficeZone.Wita, 8, 5)]
    [InlineData(OfficeZone.Wit, 9, 6)]
    public void AddWorkTime_RandomStartsAndWork_EqualsMinuteWalk(OfficeZone zone, int hours, int seed)
    {
        var calendar = WorkCalendar.Shipped(zone);
        var oracle = new MinuteOracle(calendar.Data, TimeSpan.FromHours(hours));
        var random = new Random(seed);
        for (var i = 0; i < 1500; i++)
        {
            var from = Epoch.AddMinutes(random.Next(MinutesOfTwoYears - 60_000));
            var work = random.Next(i % 10 == 0 ? 6_000 : 900);

            var due = calendar.AddWorkTime(from, TimeSpan.FromMinutes(work));

            due.ShouldBe(oracle.Add(from, work), Case(from, work.ToString(CultureInfo.InvariantCulture)));
            due.Offset.ShouldBe(TimeSpan.FromHours(hours));
        }
    }

    [Fact]
    public void AddWorkTime_RandomTicks_IsInverseOfWorkTimeBetween()
    {
        var calendar = WorkCalendar.Shipped(OfficeZone.Wita);
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var from = Epoch.AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 700));
            var work = TimeSpan.FromTicks(random.NextInt64(1, TimeSpan.TicksPerDay * 6));

            var due = calendar.AddWorkTime(from, work);

            calendar.WorkTimeBetween(from, due).ShouldBe(work);
            // The earliest such moment: the tick before it is office time.
            calendar.IsWorkTime(due.AddTicks(-1)).ShouldBeTrue();
        }
    }

    [Fact]
    public void AddWorkTime_InTwoParts_EqualsTheSum()
    {
        var calendar = WorkCalendar.Shipped(OfficeZone.Wib);
        var random = new Random(8);
        for (var i = 0; i < 5_000; i++)
        {
            var from = Epoch.AddMinutes(random.Next(MinutesOfTwoYears));
            var first = TimeSpan.FromMinutes(random.Next(3_000));
            var second = TimeSpan.FromMinutes(random.Next(1, 3_000));

            calendar.AddWorkTime(calendar.AddWorkTime(from, first), second)
                .ShouldBe(calendar.AddWorkTime(from, first + second));
        }
    }

    [Fact]
    public void IsWorkTime_EveryMinuteOfRamadanAndAfter_AgreesWithTable()
    {
        var calendar = WorkCalendar.Shipped(OfficeZone.Wit);
        var oracle = new MinuteOracle(calendar.Data, TimeSpan.FromHours(9));
        for (var at = new DateTimeOffset(2026, 2, 10, 0, 0, 0, TimeSpan.Zero); at.Month < 4; at = at.AddMinutes(1))
        {
            (calendar.IsWorkTime(at) == oracle.IsWorkMinute(at)).ShouldBeTrue(at.ToString("O"));
        }
    }

    private static string Case(DateTimeOffset from, string other) => $"{from:O} / {other}";
}
