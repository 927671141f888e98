using System.Globalization;

namespace SatuData.Reports.Rendering;

/// <summary>
/// Dates, times, durations and numbers as Indonesian letters write them. Safe for use by several threads.
/// </summary>
/// <remarks>
/// The words are listed here, not taken from the culture tables: a report must have the same bytes whatever ICU is
/// installed.
/// </remarks>
public static class Indonesian
{
    private static readonly string[] Months =
        [
            "Januari", "Februari", "Maret", "April", "Mei", "Juni",
            "Juli", "Agustus", "September", "Oktober", "November", "Desember",
        ];

    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly NumberFormatInfo Numbers =
        new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    /// <summary><c>21 November 2026</c>.</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year:0000}");

    /// <summary><c>21 November 2026 pukul 14.05 WIB</c>: the local time the value carries, with its zone.</summary>
    public static string Moment(DateTimeOffset time) =>
        Date(DateOnly.FromDateTime(time.DateTime))
        + string.Create(CultureInfo.InvariantCulture, $" pukul {time:HH.mm} {Zone(time.Offset)}");

    /// <summary><c>Sabtu, 21 November 2026 pukul 14.05 WIB</c>, for due times.</summary>
    public static string DueMoment(DateTimeOffset time) => $"{Days[(int)time.DayOfWeek]}, {Moment(time)}";

    /// <summary>Working time: <c>2 jam 5 menit kerja</c>. Seconds are dropped; less than a minute is said so.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duration"/> is negative.</exception>
    public static string WorkDuration(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        var minutes = duration.Ticks / TimeSpan.TicksPerMinute;
        return (minutes / 60, minutes % 60) switch
        {
            (0, 0) => "kurang dari 1 menit kerja",
            (0, var m) => $"{m} menit kerja",
            (var h, 0) => $"{Number(h)} jam kerja",
            (var h, var m) => $"{Number(h)} jam {m} menit kerja",
        };
    }

    /// <summary><c>1.234.567</c>.</summary>
    public static string Number(long number) => number.ToString("N0", Numbers);

    /// <summary>WIB, WITA or WIT; another offset is written out.</summary>
    private static string Zone(TimeSpan offset) => offset.TotalHours switch
    {
        7 => "WIB",
        8 => "WITA",
        9 => "WIT",
        _ => string.Create(CultureInfo.InvariantCulture, $"UTC{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\.mm}"),
    };
}
