namespace SatuData.Classification.Disclosure;

/// <summary>What reading a policy file gave.</summary>
/// <param name="Policy">The policy; null when there are errors.</param>
/// <param name="Errors">What is wrong, in Indonesian; empty when the file is right.</param>
public sealed record DisclosurePolicyParse(DisclosurePolicy? Policy, IReadOnlyList<string> Errors);
