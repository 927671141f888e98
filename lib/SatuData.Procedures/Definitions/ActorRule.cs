namespace SatuData.Procedures.Definitions;

/// <summary>How many of a step's pelaksana must act.</summary>
public enum ActorRule
{
    /// <summary>One of them is enough (any-of).</summary>
    SalahSatu,

    /// <summary>Each of them acts before the step is done (all-of).</summary>
    Semua,
}
