using System.Text.Json.Nodes;

namespace SatuData.Functions.Hosting.Export;

/// <summary>A function folder: its name and its function.json.</summary>
internal sealed record ExportedFunction(string Name, JsonObject Definition)
{
    public IEnumerable<JsonObject> Bindings => (Definition["bindings"] as JsonArray ?? []).OfType<JsonObject>();
}
