using System.Text.Json.Serialization;
using SatuData.Tabular.Reading;

namespace SatuData.Pipeline.Steps;

/// <summary>How what was read of a submission is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadClassification))]
[JsonSerializable(typeof(DecidedClasses))]
[JsonSerializable(typeof(ReadFindings))]
[JsonSerializable(typeof(FindingCounts))]
[JsonSerializable(typeof(ReadingChoices))]
[JsonSerializable(typeof(TableDescription))]
public sealed partial class ReadingJson : JsonSerializerContext;
