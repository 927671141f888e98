using SatuData.Tabular.Findings;

namespace SatuData.Functions.Commands;

/// <summary>What <c>validate --json</c> shows. Its shape is stable: programs read it.</summary>
internal sealed record ValidationReport(
    string Standard,
    long Rows,
    int Columns,
    bool Valid,
    decimal Score,
    IReadOnlyList<ValidationReport.RuleCount> ByRule,
    IReadOnlyList<ValidationReport.Entry> Findings)
{
    public static ValidationReport Of(FileCheck check)
    {
        var isText = check.Table.Description.Sheet is null;
        return new(
            check.Standard.Id,
            check.Result.Rows,
            check.Table.Columns.Count,
            check.Result.IsValid,
            check.Score.Total,
            [.. check.Result.Findings.Counts.Select(c => new RuleCount(c.Code, c.Field, c.Severity, c.Count))],
            [.. check.Result.Findings.Items.Select(f => new Entry(
                f.Code,
                f.Severity,
                f.Field,
                f.Sheet,
                f.Row,
                f.Column,
                f.Cell,
                isText ? f.Row : null,
                f.Byte,
                f.Value is null || check.Shows(f) ? f.Value : FindingText.Masked,
                f.Expected,
                check.Text(f),
                f.Rule))]);
    }

    internal sealed record RuleCount(string Code, string? Field, Severity Severity, long Count);

    internal sealed record Entry(
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
        string? Rule);
}
