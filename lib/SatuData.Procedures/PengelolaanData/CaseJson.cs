using System.Text.Json.Serialization;

namespace SatuData.Procedures.PengelolaanData;

/// <summary>How states and events of a case are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CaseState))]
[JsonSerializable(typeof(CaseEvent))]
public sealed partial class CaseJson : JsonSerializerContext;
