using System.Globalization;
using System.Text.Json;

namespace SatuData.Functions.Hosting.CustomHandler;

/// <summary>
/// Reads the host's JSON, where a string, number or array may be JSON text inside a JSON string, once more encoded or
/// not.
/// </summary>
internal static class LooseJson
{
    /// <summary>
    /// The member called <paramref name="name"/>, its case aside; undefined when there is none or no object.
    /// </summary>
    public static JsonElement Member(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        if (element.TryGetProperty(name, out var exact))
        {
            return exact;
        }

        return element.EnumerateObject()
            .FirstOrDefault(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Value;
    }

    /// <summary>The value itself, or, for a string that holds JSON text, the value of that text.</summary>
    public static JsonElement Unwrapped(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return element;
        }

        try
        {
            return JsonElement.Parse(element.GetString()!);
        }
        catch (JsonException)
        {
            return element;
        }
    }

    /// <summary>Text; null when absent or null.</summary>
    /// <remarks>
    /// A string is peeled only when what is inside is a string: an identifier made of digits is sent as
    /// <c>"\"42\""</c>, and one that was not encoded again must not turn into a number.
    /// </remarks>
    public static string? Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String =>
            element.Unwrapped() is { ValueKind: JsonValueKind.String } inner ? inner.GetString() : element.GetString(),
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        _ => element.GetRawText(),
    };

    /// <summary>A whole number, given as one or as text; null when it is neither.</summary>
    public static long? Number(this JsonElement element) =>
        long.TryParse(element.Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>A point in time; without an offset it is UTC. Null when it is none.</summary>
    public static DateTimeOffset? Time(this JsonElement element) =>
        DateTimeOffset.TryParse(
            element.Text(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var time)
            ? time
            : null;
}
