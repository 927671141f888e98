using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Calendar;

/// <summary>Reads the calendar file of a region.</summary>
internal static class RegionalCalendarYaml
{
    public static RegionalCalendar Read(LocatedMap root, string hash)
    {
        root.AllowOnly("sumber", "libur", "masuk", "jamKerja");
        var source = root.Text("sumber");
        return new()
        {
            Holidays = [.. root.Maps("libur").Select(m => ReadHoliday(m, source))],
            OpenDays = [.. root.Maps("masuk").Select(m => ReadOpenDay(m, source))],
            Periods = [.. root.Maps("jamKerja").Select(m => ReadPeriod(m, source)).OfType<HoursPeriod>()],
            Hash = hash,
        };
    }

    private static Holiday ReadHoliday(LocatedMap map, string source)
    {
        map.AllowOnly("tanggal", "nama", "sumber");
        return new(
            map.Day("tanggal"), map.Text("nama"), HolidayKind.Daerah, Confirmed: true,
            map.OptionalText("sumber") ?? source);
    }

    private static OpenDay ReadOpenDay(LocatedMap map, string source)
    {
        map.AllowOnly("tanggal", "sumber");
        return new(map.Day("tanggal"), map.OptionalText("sumber") ?? source);
    }

    private static HoursPeriod? ReadPeriod(LocatedMap map, string source)
    {
        map.AllowOnly("mulai", "sampai", "biasa", "ramadan", "sumber");
        var (first, last) = (map.Day("mulai"), map.OptionalDay("sampai"));
        if (last < first)
        {
            map.Refuse("sampai", "tidak boleh sebelum tanggal mulai.");
        }

        return WorkCalendarYaml.ReadWeeks(map) is var (regular, ramadan)
            ? new(first, last, regular, ramadan, map.OptionalText("sumber") ?? source)
            : null;
    }
}
