namespace SatuData.Tabular.Standards;

/// <summary>Whom the rows or counts of a table are about.</summary>
public enum DisclosureSubject
{
    /// <summary>Nobody: areas, budgets, goods. Nothing is to be protected.</summary>
    None,

    /// <summary>Persons or households, counted.</summary>
    Person,

    /// <summary>Establishments, counted or with the sums of what they contributed.</summary>
    Establishment,

    /// <summary>One row for each person.</summary>
    Microdata,
}
