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

    /// <summary>Hours outside Ramadan.</summary>
    public required WorkWeek RegularWeek { get; init; }

    /// <summary>Hours in Ramadan.</summary>
    public required WorkWeek RamadanWeek { get; init; }

    /// <summary>The years whose holidays are listed, ascending.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>Days of closed offices, ascending, one entry a day.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Days with Ramadan hours.</summary>
    public required IReadOnlyList<RamadanPeriod> Ramadan { get; init; }

    /// <summary>SHA-256 of the YAML it was read from, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Reads calendar data from YAML, in the form of the shipped <c>kalender-kerja.yaml</c>.</summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The data, or every error with line, column and an Indonesian message.</returns>
    public static Parsed<WorkCalendarData> Parse(ReadOnlySpan<byte> yaml)
    {
        var hash = YamlSource.HashOf(yaml);
        return YamlSource.Parse(yaml, root => WorkCalendarYaml.Read(root, hash));
    }
}
