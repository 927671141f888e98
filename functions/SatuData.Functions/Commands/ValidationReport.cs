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
    IReadOnlyList<FindingEntry> Findings)
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
            [.. check.Result.Findings.Items.Select(f => FindingEntry.Of(f, isText) with
            {
                Value = f.Value is null || check.Shows(f) ? f.Value : FindingText.Masked,
                Expected = check.Shows(f) || !FindingCatalogue.ExpectsFromData(f.Code)
                    ? f.Expected
                    : FindingText.Masked,
                Message = check.Text(f),
            })]);
    }

    internal sealed record RuleCount(string Code, string? Field, Severity Severity, long Count);
}
