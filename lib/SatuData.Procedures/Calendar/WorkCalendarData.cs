using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Calendar;

/// <summary>
/// What an office calendar is made from: hours, holidays, Ramadan. Comes from YAML and can be replaced by the region's
/// own.
/// </summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed record WorkCalendarData
{
    private static readonly Lazy<WorkCalendarData> ShippedData =
        new(() => Parse(YamlSource.Shipped("kalender-kerja.yaml")).Value);

    /// <summary>The data shipped with this version.</summary>
    public static WorkCalendarData Shipped => ShippedData.Value;

    /// <summary>Version of the data, as its file says; null when it does not.</summary>
    public string? Version { get; init; }

    /// <summary>Hours outside Ramadan.</summary>
    public required WorkWeek RegularWeek { get; init; }

    /// <summary>Hours in Ramadan.</summary>
    public required WorkWeek RamadanWeek { get; init; }

    /// <summary>
    /// Hours of an office that works six days, outside Ramadan and in it; null when the data have none.
    /// </summary>
    public (WorkWeek Regular, WorkWeek Ramadan)? SixDayWeeks { get; init; }

    /// <summary>Spans of days with other hours, such as those of a regional decree; the first that fits counts.</summary>
    public IReadOnlyList<HoursPeriod> Periods { get; init; } = [];

    /// <summary>The years whose holidays are listed, ascending.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Days of closed offices, ascending, one entry a day.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Days with Ramadan hours.</summary>
    public required IReadOnlyList<RamadanPeriod> Ramadan { get; init; }

    /// <summary>SHA-256 of the YAML it was read from, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The same data for an office that works six days a week.</summary>
    /// <exception cref="InvalidOperationException">The data have no six-day week.</exception>
    public WorkCalendarData ForSixDays() => SixDayWeeks is var (regular, ramadan)
        ? this with { RegularWeek = regular, RamadanWeek = ramadan }
        : throw new InvalidOperationException("Kalender ini tidak memuat jam kerja enam hari (jamKerja.enamHari).");

    /// <summary>The data with what a region decided for itself.</summary>
    public WorkCalendarData With(RegionalCalendar region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var own = region.Holidays.Select(h => h.Date).Concat(region.OpenDays.Select(d => d.Date)).ToHashSet();
        return this with
        {
            Holidays = [.. Holidays.Where(h => !own.Contains(h.Date)).Concat(region.Holidays).OrderBy(h => h.Date)],
            Periods = [.. region.Periods, .. Periods],
            Hash = YamlSource.HashOf(System.Text.Encoding.ASCII.GetBytes(Hash + region.Hash)),
        };
    }

    /// <summary>Reads calendar data from YAML, in the form of the shipped <c>kalender-kerja.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The data, or every error with line, column and an Indonesian message.</returns>
    public static Parsed<WorkCalendarData> Parse(ReadOnlySpan<byte> yaml)
    {
        var hash = YamlSource.HashOf(yaml);
        return YamlSource.Parse(yaml, root => WorkCalendarYaml.Read(root, hash));
    }
}
