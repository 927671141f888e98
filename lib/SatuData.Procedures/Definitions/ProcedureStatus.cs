namespace SatuData.Procedures.Definitions;

/// <summary>Whether a procedure may open cases.</summary>
public enum ProcedureStatus
{
    /// <summary>Being written; not to be followed yet.</summary>
    Draf,

    /// <summary>In force.</summary>
    Berlaku,

    /// <summary>Withdrawn; running cases end on it, new ones do not begin.</summary>
    Dicabut,
}
