namespace SatuData.Classification;

/// <summary>What one row of a table is about.</summary>
public enum ObservationUnit
{
    /// <summary>Not clear from headers and values; columns that depend on it go to review.</summary>
    TidakDiketahui,

    /// <summary>A person, family or household: columns such as sex or religion are personal data.</summary>
    Orang,

    /// <summary>A region, period, institution or category with counts or measures.</summary>
    Agregat,
}
