namespace SatuData.Tabular.Rules.Tables;

/// <summary>One group of rows.</summary>
/// <param name="firstRow">Its first row in the file.</param>
/// <param name="label">The values that make it, for findings; empty for the whole table.</param>
internal sealed class Group<TState>(long firstRow, string label)
    where TState : new()
{
    public long FirstRow => firstRow;

    public string Label => label;

    public TState State { get; } = new();
}
