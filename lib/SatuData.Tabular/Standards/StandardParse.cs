using System.Diagnostics.CodeAnalysis;

namespace SatuData.Tabular.Standards;

/// <summary>The outcome of reading the file of a data standard: a standard, or the mistakes that prevent one.</summary>
/// <param name="Standard">The standard; null when there are errors.</param>
/// <param name="Errors">The mistakes, in the order of the file; empty when there is a standard.</param>
public sealed record StandardParse(DataStandard? Standard, IReadOnlyList<StandardError> Errors)
{
    /// <summary>Whether there is a standard.</summary>
    [MemberNotNullWhen(true, nameof(Standard))]
    public bool IsValid => Standard is not null;
}
