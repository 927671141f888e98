using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>What a reviewer says of one column.</summary>
/// <param name="Column">The column, by the name of the standard's field.</param>
/// <param name="Class">The class; null to confirm the one proposed.</param>
/// <param name="Reason">Why; never empty.</param>
public sealed record ColumnChoice(string Column, AccessClass? Class, string Reason)
{
    /// <summary>
    /// Keys of the laws cited: <c>kip-h</c>. Default: those of the proposal. A column becomes exempt by a law only.
    /// </summary>
    public IReadOnlyList<string> Laws { get; init; } = [];

    /// <summary>What opening would do. Default: what the law's entry in the rules says.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>How long it stays exempt. Default: what the law's entry in the rules says.</summary>
    public string Period { get; init; } = "";
}
