namespace SatuData.Tabular.Rules.Columns;

/// <summary>Values that count up by one from row to row.</summary>
internal readonly record struct StepRun(long FirstRow, long FirstValue, long LastRow, long LastValue, long Length)
{
    /// <summary>A blank row or two may lie between the rows of a run.</summary>
    private const int MostApart = 3;

    public bool IsFollowedBy(long row, long value) => Length > 0 && value == LastValue + 1
        && row - LastRow <= MostApart;

    public StepRun With(long row, long value) => this with { LastRow = row, LastValue = value, Length = Length + 1 };

    public StepRun With(StepRun later) =>
        this with { LastRow = later.LastRow, LastValue = later.LastValue, Length = Length + later.Length };
}
