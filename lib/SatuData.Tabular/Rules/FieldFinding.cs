using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Rules;

/// <summary>
/// What a finding about a value says, apart from the value and its place. Made once for each rule of a column.
/// </summary>
internal sealed record FieldFinding(
    string Code, string Message, string Rule, string Expected, Severity Severity = Severity.Error);
