using System.Globalization;

namespace SatuData.Records.Sqlite;

/// <summary>
/// Times as the database holds them: UTC, ISO 8601, always 28 characters, so that text order is time order.
/// </summary>
internal static class Instant
{
    public static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The end of a span from a time on; null when it lies beyond the calendar.</summary>
    public static DateTimeOffset? After(DateTimeOffset from, TimeSpan? span) =>
        span is { } length && length < DateTimeOffset.MaxValue - from ? from + length : null;

    public static string? TextAfter(DateTimeOffset from, TimeSpan? span) =>
        After(from, span) is { } end ? Text(end) : null;
}
