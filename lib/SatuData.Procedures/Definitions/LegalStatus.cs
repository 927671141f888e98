namespace SatuData.Procedures.Definitions;

/// <summary>Whether a cited regulation still holds.</summary>
public enum LegalStatus
{
    /// <summary>In force.</summary>
    Berlaku,

    /// <summary>In force as amended.</summary>
    Diubah,

    /// <summary>Revoked; a successor holds in its place.</summary>
    Dicabut,

    /// <summary>No such regulation: the citation is wrong.</summary>
    Keliru,

    /// <summary>Nobody has checked it yet.</summary>
    BelumDiperiksa,
}
