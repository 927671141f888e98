namespace SatuData.Tabular.Findings;

/// <summary>What is known of every finding of one code.</summary>
/// <param name="Code">The code, one of <see cref="FindingCodes"/>.</param>
/// <param name="Dimension">The dimension of quality it takes away from.</param>
/// <param name="Scope">How much of the table one finding concerns.</param>
/// <param name="Severity">How grave it is unless a rule of a standard says otherwise.</param>
/// <param name="Title">What is wrong in a few words, in Indonesian.</param>
/// <param name="Advice">What to do, one sentence in Indonesian.</param>
public sealed record FindingKind(
    string Code, QualityDimension Dimension, FindingScope Scope, Severity Severity, string Title, string Advice);
