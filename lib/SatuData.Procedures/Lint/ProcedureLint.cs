using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Lint;

/// <summary>Holds a definition against the rules of <see cref="LintRules"/>.</summary>
/// <remarks>Pure; safe for use by several threads.</remarks>
public static class ProcedureLint
{
    /// <summary>Everything the rules find, in the order of the file, then by code.</summary>
    /// <param name="definition">The procedure.</param>
    /// <param name="library">
    /// The procedures that it may refer to; null when they are not known, and references are not judged.
    /// </param>
    public static IReadOnlyList<LintFinding> Check(ProcedureDefinition definition, ProcedureLibrary? library = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return
        [
            .. IdentityRules.Check(definition, library)
                .Concat(StepRules.Check(definition))
                .Concat(FlowRules.Check(definition))
                .Concat(DocumentRules.Check(definition))
                .OrderBy(f => f.Place.Line).ThenBy(f => f.Rule.Code, StringComparer.Ordinal),
        ];
    }

    internal static LintFinding Found(this StepDefinition step, LintRule rule, string message) =>
        new(rule, step.Place, step.Number, message);
}
