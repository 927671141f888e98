using SatuData.Tabular.Findings;

namespace SatuData.Functions.Commands;

/// <summary>
/// A finding as <c>read --json</c> and <c>validate --json</c> show it. Its shape is stable: programs read it.
/// </summary>
internal sealed record FindingEntry(
    string Code,
    Severity Severity,
    string? Field,
    string? Sheet,
    long? Row,
    int? Column,
    string? Cell,
    long? Line,
    long? Byte,
    string? Value,
    string? Expected,
    string Message,
    string? Rule)
{
    /// <param name="finding">The finding.</param>
    /// <param name="isText">Whether the file is a text file, whose rows are lines.</param>
    public static FindingEntry Of(Finding finding, bool isText) => new(
        finding.Code,
        finding.Severity,
        finding.Field,
        finding.Sheet,
        finding.Row,
        finding.Column,
        finding.Cell,
        isText ? finding.Row : null,
        finding.Byte,
        finding.Value,
        finding.Expected,
        finding.Message,
        finding.Rule);
}
