using SatuData.Procedures.Calendar;

namespace SatuData.Procedures.Tests.Calendar;

/// <summary>More than a million random spans of 2024 to 2027 against every minute counted one by one.</summary>
public class MillionSpansTests
{
    private const int Spans = 175_000;
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly FiveDaysFrom = new(2025, 7, 1);

    private static readonly RegionalCalendar Region = RegionalCalendar.Parse("""
        sumber: Peraturan bupati
        libur:
          - {tanggal: 2026-04-08, nama: Hari jadi kabupaten}
        masuk:
          - {tanggal: 2026-05-15, sumber: Surat edaran bupati}
        jamKerja:
          - mulai: 2025-07-01
            sumber: Peraturan bupati tentang lima hari kerja
            biasa:
              senin: ["07:30-12:00", "13:00-16:00"]
              selasa: ["07:30-12:00", "13:00-16:00"]
              rabu: ["07:30-12:00", "13:00-16:00"]
              kamis: ["07:30-12:00", "13:00-16:00"]
              jumat: ["07:30-11:30", "13:00-16:30"]
            ramadan:
              senin: ["08:00-12:00", "12:30-15:00"]
              selasa: ["08:00-12:00", "12:30-15:00"]
              rabu: ["08:00-12:00", "12:30-15:00"]
              kamis: ["08:00-12:00", "12:30-15:00"]
              jumat: ["08:00-11:30", "12:30-15:30"]
        """u8).Value;

    [Theory]
    [InlineData(OfficeZone.Wib, false, 21)]
    [InlineData(OfficeZone.Wita, false, 22)]
    [InlineData(OfficeZone.Wit, false, 23)]
    [InlineData(OfficeZone.Wib, true, 24)]
    [InlineData(OfficeZone.Wita, true, 25)]
    [InlineData(OfficeZone.Wit, true, 26)]
    public void Spans_Random_EqualTheMinutesCountedOneByOne(OfficeZone zone, bool sixDays, int seed)
    {
        var data = sixDays ? WorkCalendarData.Shipped.ForSixDays().With(Region) : WorkCalendarData.Shipped;
        var calendar = new WorkCalendar(zone, data);
        var table = Table(zone, sixDays);
        var random = new Random(seed);
        for (var i = 0; i < Spans; i++)
        {
            var from = random.Next(table.Minutes - 70_000);
            var to = from + random.Next(i % 50 == 0 ? 60_000 : 6_000);
            var (start, end) = (Start.AddMinutes(from), Start.AddMinutes(to));

            var between = calendar.WorkTimeBetween(start, end);
            if (between.Ticks != table.Between(from, to) * TimeSpan.TicksPerMinute)
            {
                Assert.Fail($"seed {seed}, {start:O} to {end:O}: {between}, {table.Between(from, to)} minutes.");
            }

            var work = random.Next(i % 50 == 0 ? 6_000 : 900);
            var due = calendar.AddWorkTime(start, TimeSpan.FromMinutes(work));
            if (due != Start.AddMinutes(table.Add(from, work)))
            {
                Assert.Fail(
                    $"seed {seed}, {start:O} plus {work}: {due:O}, {Start.AddMinutes(table.Add(from, work)):O}.");
            }
        }
    }

    // Shipped holidays and, for the region, its own: listed here again so that nothing is taken over.
    private static MinuteTable Table(OfficeZone zone, bool sixDays)
    {
        var data = WorkCalendarData.Shipped;
        var closed = data.Holidays.Select(h => h.Date).ToHashSet();
        if (sixDays)
        {
            closed.Add(new DateOnly(2026, 4, 8));
            closed.Remove(new DateOnly(2026, 5, 15));
        }

        var offset = TimeSpan.FromHours(7 + (int)zone);
        return new MinuteTable(Start, 4 * 365 * 24 * 60, at => MinuteTable.IsWork(
            data, closed, (at.UtcDateTime + offset), sixDays, FiveDaysFrom));
    }
}
