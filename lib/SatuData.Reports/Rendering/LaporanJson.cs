using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SatuData.Reports.Laporan;
using SatuData.Tabular.Access;

namespace SatuData.Reports.Rendering;

/// <summary>A report as JSON for other systems. The form is named in <see cref="LaporanDocument.Skema"/>.</summary>
internal static class LaporanJson
{
    // Letters of names stay readable; characters that mean something to HTML stay escaped. LF on every platform: the
    // bytes are hashed.
    internal static readonly LaporanJsonContext Context = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters =
        {
            new JsonStringEnumConverter<LaporanKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<TaskOutcome>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<StepTiming>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<CheckVerdict>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<AccessClass>(JsonNamingPolicy.CamelCase),
        },
    });

    public static DocumentFile Render(LaporanDocument report) =>
        new(".json", "application/json", JsonSerializer.SerializeToUtf8Bytes(report, Context.LaporanDocument));
}
