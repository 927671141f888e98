using System.Text.Json.Serialization;

namespace SatuData.Snapshots.Vault;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(KeyFile))]
[JsonSerializable(typeof(Tombstone))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class VaultJson : JsonSerializerContext;
