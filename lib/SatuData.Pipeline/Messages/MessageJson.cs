using System.Text.Json.Serialization;

namespace SatuData.Pipeline.Messages;

/// <summary>How messages are written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CaseMessage))]
public sealed partial class MessageJson : JsonSerializerContext;
