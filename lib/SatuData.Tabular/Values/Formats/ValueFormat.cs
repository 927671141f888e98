using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Values.Formats;

/// <summary>
/// A form that texts must have: an e-mail address, a time, a JSON object. Immutable; shared by all threads.
/// </summary>
/// <param name="words">What it is, in Indonesian.</param>
/// <param name="example">A right value.</param>
internal abstract class ValueFormat(string words, string example)
{
    public string Words => words;

    public string Example => example;

    /// <summary>Whether values are before or after each other, so that limits make sense.</summary>
    public virtual bool HasOrder => false;

    /// <summary>
    /// Whether the text, trimmed and not empty, has the form; <paramref name="order"/> grows with the value where
    /// there is an order.
    /// </summary>
    public abstract bool TryRead(ReadOnlySpan<byte> text, out long order);

    /// <summary>What minLength and maxLength count.</summary>
    public virtual int CountOf(ReadOnlySpan<byte> text) => CellText.CountScalars(text);

    /// <summary>
    /// The form of a field's values; null when any text will do, or a reader of its own reads the type.
    /// </summary>
    public static ValueFormat? For(FieldType type, string? format, FieldNotation notation) => type switch
    {
        FieldType.Text => format switch
        {
            "email" => new EmailFormat(),
            "uri" => new UriFormat(),
            "uuid" => new UuidFormat(),
            "binary" => new BinaryFormat(),
            _ => null,
        },
        FieldType.Time => TimePattern.Of(format) is { } pattern ? new PatternFormat("waktu", pattern)
            : new TimeFormat(),
        FieldType.DateTime => TimePattern.Of(format) is { } pattern ? new PatternFormat("tanggal dan waktu", pattern)
            : new DateTimeFormat(),
        FieldType.YearMonth => new YearMonthFormat(),
        FieldType.Duration => new DurationFormat(),
        FieldType.GeoPoint => new GeoPointFormat(format),
        FieldType.GeoJson => new GeoJsonFormat(format == "topojson"),
        FieldType.Object => new JsonFormat(isArray: false),
        FieldType.Array => new JsonFormat(isArray: true),
        FieldType.List => new ListFormat(notation),
        _ => null,
    };

    /// <summary>Whether Table Schema has such a format for the type.</summary>
    public static bool IsKnown(FieldType type, string format) => format == "default" || type switch
    {
        FieldType.Text => format is "email" or "uri" or "uuid" or "binary",
        FieldType.Date or FieldType.Time or FieldType.DateTime => format == "any" || TimePattern.Of(format) is not null,
        FieldType.GeoPoint => format is "array" or "object",
        FieldType.GeoJson => format == "topojson",
        _ => false,
    };
}
