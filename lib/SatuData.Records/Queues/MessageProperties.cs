using System.Text.Json;

namespace SatuData.Records.Queues;

/// <summary>Application properties as the database holds them: a JSON object, null for none.</summary>
internal static class MessageProperties
{
    private static readonly Dictionary<string, string> None = [];

    public static string? Text(IReadOnlyDictionary<string, string> properties) =>
        properties.Count == 0 ? null : JsonSerializer.Serialize(properties);

    public static Dictionary<string, string> Parse(string? text) =>
        text is null ? None : JsonSerializer.Deserialize<Dictionary<string, string>>(text)!;
}
