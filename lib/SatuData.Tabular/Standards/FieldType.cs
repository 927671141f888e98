namespace SatuData.Tabular.Standards;

/// <summary>The type a data standard gives a field; the names are those of Frictionless Table Schema.</summary>
public enum FieldType
{
    /// <summary>Text (<c>string</c>).</summary>
    Text,

    /// <summary>A whole number (<c>integer</c>).</summary>
    Integer,

    /// <summary>A number that may have a fraction (<c>number</c>).</summary>
    Number,

    /// <summary>Yes or no (<c>boolean</c>).</summary>
    Boolean,

    /// <summary>A calendar day (<c>date</c>).</summary>
    Date,

    /// <summary>A year of four digits (<c>year</c>); held as a whole number.</summary>
    Year,

    /// <summary>A month of a year (<c>yearmonth</c>); held as text.</summary>
    YearMonth,

    /// <summary>A time of day (<c>time</c>); held as text.</summary>
    Time,

    /// <summary>A day with a time (<c>datetime</c>); held as text.</summary>
    DateTime,

    /// <summary>A length of time, ISO 8601 (<c>duration</c>); held as text.</summary>
    Duration,

    /// <summary>A place on earth: longitude and latitude (<c>geopoint</c>); held as text.</summary>
    GeoPoint,

    /// <summary>A GeoJSON or TopoJSON object (<c>geojson</c>); held as text.</summary>
    GeoJson,

    /// <summary>A JSON object (<c>object</c>); held as text.</summary>
    Object,

    /// <summary>A JSON array (<c>array</c>); held as text.</summary>
    Array,

    /// <summary>Values of one kind with a delimiter between them (<c>list</c>); held as text.</summary>
    List,

    /// <summary>Anything (<c>any</c>); held as text.</summary>
    Any,
}
