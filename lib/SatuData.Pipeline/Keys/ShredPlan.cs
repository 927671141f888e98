using System.Text.Json.Serialization;

namespace SatuData.Pipeline.Keys;

/// <summary>What destroying the key of a version's exempt columns would take with it.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Version">The version that it was asked for.</param>
/// <param name="Versions">Every version under the same seal: it, and those made by restoring to it.</param>
/// <param name="Submissions">
/// The uploads of the version's task: their sealed originals hold the same values and lose their keys, too.
/// </param>
/// <param name="Columns">The sealed columns.</param>
/// <param name="Rows">Rows of the version.</param>
public sealed record ShredPlan(
    string Dataset,
    long Version,
    IReadOnlyList<long> Versions,
    IReadOnlyList<string> Submissions,
    IReadOnlyList<string> Columns,
    long Rows);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ShredPlan))]
internal sealed partial class ShredPlanJson : JsonSerializerContext;
