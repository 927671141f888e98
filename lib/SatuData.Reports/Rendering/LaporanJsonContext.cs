using System.Text.Json.Serialization;
using SatuData.Reports.Laporan;

namespace SatuData.Reports.Rendering;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LaporanDocument))]
internal sealed partial class LaporanJsonContext : JsonSerializerContext;
