namespace SatuData.Tabular.Reading.Location;

/// <summary>What a row of a sheet is for.</summary>
internal enum RowRole
{
    Data,

    /// <summary>Above the header: a title, the unit, the period.</summary>
    Title,

    Header,

    /// <summary>The row (1) (2) (3) under a header.</summary>
    Numbering,

    /// <summary>The header once more, as on every printed page.</summary>
    RepeatedHeader,

    /// <summary>A label for the rows below it.</summary>
    Group,

    /// <summary>A sum, subtotal or mean of other rows.</summary>
    Total,

    /// <summary>A source, note, legend or signature.</summary>
    Note,
}
