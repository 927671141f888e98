namespace SatuData.Classification;

/// <summary>What one row of a table is about.</summary>
public enum ObservationUnit
{
    /// <summary>Not clear from headers and values; columns that depend on it go to review.</summary>
    TidakDiketahui,

    /// <summary>A person: columns such as sex or religion are personal data.</summary>
    Orang,

    /// <summary>A family or household, known by its card number or its head: as personal as a table of persons.</summary>
    RumahTangga,

    /// <summary>A firm, school, office or other institution.</summary>
    Usaha,

    /// <summary>A region, period or category with counts or measures.</summary>
    Agregat,
}
