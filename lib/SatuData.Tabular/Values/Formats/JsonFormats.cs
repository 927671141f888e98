using System.Text.Json;

namespace SatuData.Tabular.Values.Formats;

/// <summary>A JSON object or array.</summary>
internal sealed class JsonFormat(bool isArray)
    : ValueFormat(isArray ? "daftar JSON" : "objek JSON", isArray ? "[1, 2]" : "{\"nama\": \"nilai\"}")
{
    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        return CountOf(text) >= 0;
    }

    /// <summary>Items of the array or keys of the object; -1 when the text is neither.</summary>
    public override int CountOf(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 64 });
        var count = 0;
        try
        {
            if (!reader.Read() || reader.TokenType != (isArray ? JsonTokenType.StartArray : JsonTokenType.StartObject))
            {
                return -1;
            }

            while (reader.Read())
            {
                var isItem = isArray
                    ? reader.CurrentDepth == 1
                        && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject)
                    : reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName;
                count += isItem ? 1 : 0;
            }

            return count;
        }
        catch (JsonException)
        {
            return -1;
        }
    }
}

/// <summary>
/// Longitude and latitude: <c>104.97, -5.36</c>, <c>[104.97, -5.36]</c> or <c>{"lon": 104.97, "lat": -5.36}</c>.
/// </summary>
internal sealed class GeoPointFormat(string? format) : ValueFormat(
    "titik lokasi (bujur lalu lintang)",
    format switch { "array" => "[104.97, -5.36]", "object" => "{\"lon\": 104.97, \"lat\": -5.36}", _ =>
        "104.97, -5.36" })
{
    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        if (format is "array" or "object")
        {
            return IsJsonPoint(text);
        }

        var comma = text.IndexOf((byte)',');
        return comma > 0 && TryDegrees(text[..comma], 180) && TryDegrees(text[(comma + 1)..], 90);
    }

    private static bool TryDegrees(ReadOnlySpan<byte> text, double limit) =>
        NumberText.TryReal(CellText.Trim(text), NumberConvention.International, out var degrees)
            && Math.Abs(degrees) <= limit;

    private bool IsJsonPoint(ReadOnlySpan<byte> text)
    {
        if (GeoJsonFormat.Parse(text) is not { } document)
        {
            return false;
        }

        using (document)
        {
            var root = document.RootElement;
            return format == "array"
                ? root.ValueKind == JsonValueKind.Array && root.GetArrayLength() == 2 && IsDegrees(root[0], 180)
                    && IsDegrees(root[1], 90)
                : root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Count() == 2
                    && root.TryGetProperty("lon", out var lon) && IsDegrees(lon, 180)
                    && root.TryGetProperty("lat", out var lat) && IsDegrees(lat, 90);
        }
    }

    private static bool IsDegrees(JsonElement number, double limit) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var degrees) && Math.Abs(degrees) <= limit;
}

/// <summary>A GeoJSON object by its type and required members, or a TopoJSON one.</summary>
internal sealed class GeoJsonFormat(bool isTopology) : ValueFormat(
    isTopology ? "objek TopoJSON" : "objek GeoJSON", "{\"type\": \"Point\", \"coordinates\": [104.97, -5.36]}")
{
    public override bool TryRead(ReadOnlySpan<byte> text, out long order)
    {
        order = 0;
        if (Parse(text) is not { } document)
        {
            return false;
        }

        using (document)
        {
            return isTopology
                ? TypeOf(document.RootElement) == "Topology"
                    && Has(document.RootElement, "objects", JsonValueKind.Object)
                    && Has(document.RootElement, "arcs", JsonValueKind.Array)
                : IsGeoJson(document.RootElement);
        }
    }

    public static JsonDocument? Parse(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            return JsonDocument.TryParseValue(ref reader, out var document) && reader.BytesConsumed == text.Length
                ? document
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsGeoJson(JsonElement element) => TypeOf(element) switch
    {
        "Feature" => element.TryGetProperty("geometry", out var geometry)
            && (geometry.ValueKind == JsonValueKind.Null || IsGeoJson(geometry))
                && element.TryGetProperty("properties", out _),
        "FeatureCollection" => Has(element, "features", JsonValueKind.Array)
            && element.GetProperty("features").EnumerateArray().All(IsGeoJson),
        "GeometryCollection" =>
            Has(element, "geometries", JsonValueKind.Array)
                && element.GetProperty("geometries").EnumerateArray().All(IsGeoJson),
        "Point" or "LineString" or "Polygon" or "MultiPoint" or "MultiLineString" or "MultiPolygon" =>
            Has(element, "coordinates", JsonValueKind.Array),
        _ => false,
    };

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static bool Has(JsonElement element, string name, JsonValueKind kind) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == kind;
}
