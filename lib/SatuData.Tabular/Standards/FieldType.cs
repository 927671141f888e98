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
}
