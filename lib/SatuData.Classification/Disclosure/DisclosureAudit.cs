namespace SatuData.Classification.Disclosure;

/// <summary>What the auditor found, without using anything of how the mask was made.</summary>
/// <param name="Protected">How many cells had to be protected.</param>
/// <param name="Recoverable">How many of them can be computed exactly from what is published.</param>
/// <param name="Narrow">How many more can be inferred more closely than the policy allows.</param>
/// <param name="BridgeParts">Parts of the tables that the test for two dimensions could judge too.</param>
/// <param name="IsAgreed">Whether the tests agreed with each other wherever more than one applied.</param>
public sealed record DisclosureAudit(int Protected, int Recoverable, int Narrow, int BridgeParts, bool IsAgreed)
{
    /// <summary>Whether the auditor agrees that everything is protected.</summary>
    public bool IsSafe => Recoverable == 0 && Narrow == 0 && IsAgreed;
}
