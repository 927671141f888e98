using System.Globalization;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Calendar;

/// <summary>Reads the calendar file.</summary>
internal static class WorkCalendarYaml
{
    private static readonly (string Key, DayOfWeek Day)[] Days =
    [
        ("senin", DayOfWeek.Monday), ("selasa", DayOfWeek.Tuesday), ("rabu", DayOfWeek.Wednesday),
        ("kamis", DayOfWeek.Thursday), ("jumat", DayOfWeek.Friday), ("sabtu", DayOfWeek.Saturday),
        ("minggu", DayOfWeek.Sunday),
    ];

    private static readonly Dictionary<string, HolidayKind> Kinds = new()
    {
        ["nasional"] = HolidayKind.Nasional,
        ["cuti-bersama"] = HolidayKind.CutiBersama,
        ["daerah"] = HolidayKind.Daerah,
    };

    public static WorkCalendarData? Read(LocatedMap root, string hash)
    {
        root.AllowOnly("versi", "jamKerja", "ramadan", "tahun");
        var hours = root.Map("jamKerja");
        hours.AllowOnly("biasa", "ramadan", "enamHari");
        var regular = ReadWeek(hours, "biasa");
        var ramadan = ReadWeek(hours, "ramadan");
        var years = root.Maps("tahun");
        var holidays = years.SelectMany(ReadYear).OrderBy(h => h.Date).ToList();
        return regular is null || ramadan is null ? null : new()
        {
            Version = root.OptionalText("versi"),
            RegularWeek = regular,
            RamadanWeek = ramadan,
            SixDayWeeks = hours.OptionalMap("enamHari") is { } six ? ReadWeeks(six) : null,
            Years = [.. years.Select(y => y.Number("tahun", 1945, 9998)).Order()],
            Holidays = holidays,
            Ramadan = [.. root.Maps("ramadan").Select(ReadRamadan)],
            Hash = hash,
        };
    }

    private static RamadanPeriod ReadRamadan(LocatedMap map)
    {
        map.AllowOnly("mulai", "sampai", "pasti", "sumber");
        var period = new RamadanPeriod(
            map.Day("mulai"), map.Day("sampai"), map.Flag("pasti", fallback: true), map.Text("sumber"));
        if (period.Last < period.First)
        {
            map.Refuse("sampai", "tidak boleh sebelum tanggal mulai.");
        }

        return period;
    }

    private static List<Holiday> ReadYear(LocatedMap map)
    {
        map.AllowOnly("tahun", "sumber", "libur");
        var year = map.Number("tahun", 1945, 9998);
        var source = map.Text("sumber");
        var holidays = new List<Holiday>();
        foreach (var entry in map.Maps("libur"))
        {
            entry.AllowOnly("tanggal", "nama", "jenis", "pasti", "sumber");
            var holiday = new Holiday(
                entry.Day("tanggal"),
                entry.Text("nama"),
                entry.Choice("jenis", Kinds),
                entry.Flag("pasti", fallback: true),
                entry.OptionalText("sumber") ?? source);
            if (holiday.Date.Year != year)
            {
                entry.Refuse("tanggal", $"harus di tahun {year.ToString(CultureInfo.InvariantCulture)}.");
            }
            else if (holidays.Exists(h => h.Date == holiday.Date))
            {
                entry.Refuse("tanggal", "sudah ada di daftar; satu tanggal ditulis satu kali.");
            }
            else
            {
                holidays.Add(holiday);
            }
        }

        return holidays;
    }

    /// <summary>The two weeks of an office: outside Ramadan and in it.</summary>
    public static (WorkWeek Regular, WorkWeek Ramadan)? ReadWeeks(LocatedMap hours) =>
        ReadWeek(hours, "biasa") is { } regular && ReadWeek(hours, "ramadan") is { } ramadan
            ? (regular, ramadan)
            : null;

    private static WorkWeek? ReadWeek(LocatedMap hours, string key)
    {
        var map = hours.Map(key);
        map.AllowOnly([.. Days.Select(d => d.Key)]);
        var days = new Dictionary<DayOfWeek, IReadOnlyList<WorkSpan>>();
        foreach (var (name, day) in Days)
        {
            var spans = map.Texts(name).Select(ReadSpan).ToList();
            if (spans.Contains(null))
            {
                map.Refuse(name, "jam kerja ditulis seperti \"07:30-12:00\".");
                return null;
            }

            days[day] = [.. spans.Select(s => s!.Value)];
        }

        try
        {
            return new WorkWeek(days);
        }
        catch (ArgumentException)
        {
            hours.Refuse(key, "jam kerja sehari harus berurutan tanpa bertumpuk, dan seminggu harus ada jam kerjanya.");
            return null;
        }
    }

    private static WorkSpan? ReadSpan(string text)
    {
        return text.Split('-') is [var start, var end] && Clock(start) is { } from && Clock(end) is { } to
            ? new(from, to)
            : null;

        static TimeSpan? Clock(string text) => text == "24:00"
            ? TimeSpan.FromDays(1)
            : TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time.ToTimeSpan()
                : null;
    }
}
