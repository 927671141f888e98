using SatuData.Tabular.Findings;

namespace SatuData.Portal.Reading;

/// <summary>The findings of one code and severity: how many, and where the first ones are.</summary>
public sealed record FindingGroup(
    string Code, string Title, Severity Severity, long Count, IReadOnlyList<FindingPlace> First);
