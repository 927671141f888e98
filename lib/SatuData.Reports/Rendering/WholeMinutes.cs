using System.Text.Json;
using System.Text.Json.Serialization;

namespace SatuData.Reports.Rendering;

/// <summary>Working time as whole minutes: a "day" in a duration would not be a working day.</summary>
internal sealed class WholeMinutes : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeSpan.FromMinutes(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Ticks / TimeSpan.TicksPerMinute);
}
