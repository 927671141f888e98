using System.Text.Json;
using System.Text.Json.Serialization;

namespace SatuData.Snapshots.Copies;

/// <summary>
/// What a copy holds of one recovery point: every file with size and hash. Written last, so that a copy with a manifest
/// is whole.
/// </summary>
/// <param name="Format">Names the form.</param>
/// <param name="Point">Name of the recovery point.</param>
/// <param name="PointSha256">SHA-256 of the point's file.</param>
/// <param name="RecordsCopy">Path of the point's copy of the records database among the files.</param>
/// <param name="MadeAt">When the copy was complete.</param>
/// <param name="Files">All files, in ordinal order of their paths.</param>
public sealed record CopyManifest(
    string Format,
    string Point,
    string PointSha256,
    string RecordsCopy,
    DateTimeOffset MadeAt,
    IReadOnlyList<CopiedFile> Files)
{
    internal const string CurrentFormat = "satudata-salinan/1";

    private const int HashLength = 64;

    /// <summary>Size of all files in bytes.</summary>
    [JsonIgnore]
    public long Bytes => Files.Sum(f => f.Size);

    internal byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, CopyJson.Default.CopyManifest);

    internal static CopyManifest Parse(Stream json, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(json, CopyJson.Default.CopyManifest) is { Format: CurrentFormat } manifest
                && manifest.Files.All(f => f.Sha256.Length == HashLength && f.Sha256.All(char.IsAsciiHexDigitLower))
                ? manifest
                : throw new InvalidDataException($"'{name}' bukan daftar isi salinan SatuData.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"Daftar isi salinan '{name}' rusak.", failure);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CopyManifest))]
internal sealed partial class CopyJson : JsonSerializerContext;
