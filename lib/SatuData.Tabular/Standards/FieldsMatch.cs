namespace SatuData.Tabular.Standards;

/// <summary>
/// How the columns of a file must agree with the fields of the standard; the names are those of Table Schema 2.
/// </summary>
public enum FieldsMatch
{
    /// <summary>Not said: other columns are passed over with a warning, and only required ones must be there.</summary>
    Tolerant,

    /// <summary>The same columns in the same order (<c>exact</c>).</summary>
    Exact,

    /// <summary>The same columns in any order (<c>equal</c>).</summary>
    Equal,

    /// <summary>All fields, and perhaps other columns (<c>subset</c>).</summary>
    Subset,

    /// <summary>No other columns, and perhaps not all fields (<c>superset</c>).</summary>
    Superset,

    /// <summary>At least one field (<c>partial</c>).</summary>
    Partial,
}
