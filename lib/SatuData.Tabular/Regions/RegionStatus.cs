namespace SatuData.Tabular.Regions;

/// <summary>What a region code is on a day.</summary>
public enum RegionStatus
{
    /// <summary>A code in force.</summary>
    Valid,

    /// <summary>A code that an earlier edition had.</summary>
    Earlier,

    /// <summary>A code that only a later edition has.</summary>
    Later,

    /// <summary>No code of any edition known.</summary>
    Unknown,
}
