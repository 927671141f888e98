using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>What the findings of a rule say.</summary>
/// <param name="Rule">The rule of the standard.</param>
/// <param name="Code">The finding's code.</param>
/// <param name="Message">The message when the standard has none of its own.</param>
/// <param name="Description">The rule in words.</param>
internal sealed record RuleWords(StandardRule Rule, string Code, string Message, string Description);
