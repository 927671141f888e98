using System.Text.Json.Serialization;
using SatuData.Reports.Laporan;
using SatuData.Reports.Letters;

namespace SatuData.Reports.Rendering;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LaporanDocument))]
[JsonSerializable(typeof(LembarUjiKonsekuensiDocument))]
internal sealed partial class LaporanJsonContext : JsonSerializerContext;
