namespace SatuData.Tabular.Values;

/// <summary>How the numbers of one column are written.</summary>
internal enum NumberConvention
{
    /// <summary>No value shows it: all are plain digits, or there are no values.</summary>
    Plain,

    /// <summary>1.234,56</summary>
    Indonesian,

    /// <summary>1,234.56</summary>
    International,

    /// <summary>1.234 all over, or as much for one as for the other: it cannot be known.</summary>
    Ambiguous,
}
