namespace SatuData.Tabular.Values;

/// <summary>How a day was written.</summary>
internal enum DateShape
{
    /// <summary>2024-12-31 or 2024/12/31.</summary>
    Iso,

    /// <summary>31/12/2024</summary>
    Slash,

    /// <summary>31-12-2024</summary>
    Dash,

    /// <summary>31.12.2024</summary>
    Dot,

    /// <summary>With the month's name.</summary>
    Name,

    /// <summary>A day kept as such by a spreadsheet.</summary>
    Cell,
}
