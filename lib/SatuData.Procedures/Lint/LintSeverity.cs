namespace SatuData.Procedures.Lint;

/// <summary>How much a finding about a definition weighs.</summary>
public enum LintSeverity
{
    /// <summary>The procedure cannot be run as written.</summary>
    Galat,

    /// <summary>It can be run, but something in it is wrong or missing.</summary>
    Peringatan,

    /// <summary>Something a reader should know.</summary>
    Catatan,
}
