using System.Globalization;

namespace SatuData.Records.Cases;

/// <summary>Instants as text that sorts: ISO 8601, UTC, seven fraction digits.</summary>
public static class RecordsTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    /// <summary>The instant as text; null for null.</summary>
    public static string? Text(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The instant that <paramref name="text"/> names.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> was not written by <see cref="Text"/>.</exception>
    public static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(
        text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
