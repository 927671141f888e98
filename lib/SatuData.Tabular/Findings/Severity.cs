namespace SatuData.Tabular.Findings;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Something done or seen that needs no action.</summary>
    Info,

    /// <summary>The reviewer should look; the submission may be accepted.</summary>
    Warning,

    /// <summary>The submission cannot be accepted as it is.</summary>
    Error,
}
