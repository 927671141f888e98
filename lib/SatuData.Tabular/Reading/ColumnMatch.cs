namespace SatuData.Tabular.Reading;

/// <summary>By what a header was taken for a field, from the surest to the least sure.</summary>
public enum ColumnMatch
{
    /// <summary>The field's name.</summary>
    Name,

    /// <summary>The field's title.</summary>
    Title,

    /// <summary>A synonym of the field.</summary>
    Synonym,

    /// <summary>
    /// The same words written otherwise: abbreviated, with a unit in brackets, with other punctuation.
    /// </summary>
    Normalized,

    /// <summary>A part of a header of several rows, or its parts in another order.</summary>
    Part,

    /// <summary>A similar name, clearly more so than any other field's.</summary>
    Similar,
}
