using System.Text.Json;
using System.Text.Json.Nodes;

namespace SatuData.Functions.Hosting;

/// <summary>What host.json says about running functions: one file rules both hosts.</summary>
internal sealed record HostSettings
{
    /// <summary>Time one call may take. On Azure the host kills the whole process when it is exceeded.</summary>
    public TimeSpan FunctionTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a message's lock is renewed; longer than the function's time, or work would outlive its lock.
    /// </summary>
    public TimeSpan MaxAutoLockRenewal { get; init; } = TimeSpan.FromMinutes(12);

    /// <summary>Cases handled at the same time.</summary>
    public int MaxConcurrentSessions { get; init; } = 8;

    /// <summary>Reads <paramref name="path"/>; keys that are missing keep the defaults above.</summary>
    /// <exception cref="JsonException">The file is no JSON object, or a value is of the wrong kind.</exception>
    public static HostSettings Load(string path)
    {
        if (JsonNode.Parse(File.ReadAllBytes(path)) is not JsonObject root)
        {
            throw new JsonException("host.json is not a JSON object.");
        }

        var defaults = new HostSettings();
        var serviceBus = root["extensions"]?["serviceBus"];
        return new HostSettings
        {
            FunctionTimeout = Duration(root["functionTimeout"]) ?? defaults.FunctionTimeout,
            MaxAutoLockRenewal = Duration(serviceBus?["maxAutoLockRenewalDuration"]) ?? defaults.MaxAutoLockRenewal,
            MaxConcurrentSessions = (int?)serviceBus?["maxConcurrentSessions"] ?? defaults.MaxConcurrentSessions,
        };
    }

    private static TimeSpan? Duration(JsonNode? node) => node?.Deserialize<TimeSpan>();
}
