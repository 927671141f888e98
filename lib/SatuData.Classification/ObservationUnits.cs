namespace SatuData.Classification;

/// <summary>What the units of observation have in common.</summary>
public static class ObservationUnits
{
    /// <summary>Whether a row is about a person or the persons of one household.</summary>
    public static bool IsOfPersons(this ObservationUnit unit) =>
        unit is ObservationUnit.Orang or ObservationUnit.RumahTangga;
}
