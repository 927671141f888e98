using System.Text.Json;
using System.Text.Json.Serialization;

namespace SatuData.Functions.Hosting.Embedded;

/// <summary>
/// When each timer last ran, in a small file, so that a run missed while the host was down is noticed.
/// </summary>
/// <remarks>Safe for several timers at once. A file that cannot be read counts as none: timers then start
/// afresh.</remarks>
internal sealed partial class TimerStatusFile(string path)
{
    private readonly Lock _gate = new();

    public DateTimeOffset? LastRun(string function)
    {
        lock (_gate)
        {
            return Read().TryGetValue(function, out var last) ? last : null;
        }
    }

    /// <summary>Remembers a run. A crash while writing leaves the old file: the run then happens once more.</summary>
    public void Remember(string function, DateTimeOffset lastRun)
    {
        lock (_gate)
        {
            var all = Read();
            all[function] = lastRun;
            var beside = path + ".baru";
            File.WriteAllBytes(beside, JsonSerializer.SerializeToUtf8Bytes(all, StatusJson.Default.Runs));
            File.Move(beside, path, overwrite: true);
        }
    }

    private Runs Read()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), StatusJson.Default.Runs) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    internal sealed class Runs : SortedDictionary<string, DateTimeOffset>;

    [JsonSerializable(typeof(Runs))]
    private sealed partial class StatusJson : JsonSerializerContext;
}
