namespace SatuData.Pipeline.Steps;

/// <summary>What a reviewer gave with the decision on one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reason">
/// Why it differs from the proposal, or why the proposal was confirmed; empty when nothing was said.
/// </param>
/// <param name="Laws">Keys of the laws the class rests on.</param>
/// <param name="Consequence">What opening would do, in the reviewer's words; empty for the law's.</param>
/// <param name="Period">How long it stays exempt, in the reviewer's words; empty for the law's.</param>
public sealed record DecidedColumn(
    string Column, string Reason, IReadOnlyList<string> Laws, string Consequence, string Period);
