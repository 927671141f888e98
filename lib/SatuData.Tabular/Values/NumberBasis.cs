namespace SatuData.Tabular.Values;

/// <summary>What decided how the numbers of a column are written.</summary>
internal enum NumberBasis
{
    /// <summary>Nothing did.</summary>
    None,

    /// <summary>Values of the column that can be read in one way only.</summary>
    Column,

    /// <summary>The column holds whole numbers, so that a single mark can only set thousands apart.</summary>
    WholeNumbers,

    /// <summary>Values in other columns of the file.</summary>
    OtherColumns,
}
