using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Delta;

[JsonSerializable(typeof(DeltaLine))]
[JsonSerializable(typeof(CommitRecord))]
[JsonSerializable(typeof(DeltaSchema))]
[JsonSerializable(typeof(DeltaStats))]
[JsonSerializable(typeof(RecoveryPoint))]
internal sealed partial class DeltaJson : JsonSerializerContext
{
    /// <summary>Leaves quotation marks and letters readable: the text goes to files, never into a page.</summary>
    public static DeltaJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<ValueKind>() },
    });
}
