using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Calendar;

/// <summary>What a region decided for itself on top of the national calendar.</summary>
/// <remarks>Immutable and safe for use by several threads.</remarks>
public sealed record RegionalCalendar
{
    /// <summary>Libur daerah.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Days of the national list on which the region's offices work.</summary>
    public required IReadOnlyList<OpenDay> OpenDays { get; init; }

    /// <summary>Spans of days with the region's own hours.</summary>
    public required IReadOnlyList<HoursPeriod> Periods { get; init; }

    /// <summary>SHA-256 of the YAML it was read from, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>
    /// Reads a region's calendar from YAML: <c>sumber</c>, <c>libur</c>, <c>masuk</c> and <c>jamKerja</c>, each entry
    /// with its own <c>sumber</c> where it differs.
    /// </summary>
    /// <param name="yaml">The whole file, UTF-8, at most 1 MB.</param>
    /// <returns>The calendar, or every error with line, column and an Indonesian message.</returns>
    public static Parsed<RegionalCalendar> Parse(ReadOnlySpan<byte> yaml)
    {
        var hash = YamlSource.HashOf(yaml);
        return YamlSource.Parse(yaml, root => RegionalCalendarYaml.Read(root, hash));
    }
}
