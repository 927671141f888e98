namespace SatuData.Classification.Rules;

/// <summary>What reading a rules file gave.</summary>
/// <param name="Rules">The rules; null when there are errors.</param>
/// <param name="Errors">
/// What is wrong, in Indonesian, with the place where it is known; empty when the file is right.
/// </param>
public sealed record RulesParse(ClassificationRules? Rules, IReadOnlyList<string> Errors);
