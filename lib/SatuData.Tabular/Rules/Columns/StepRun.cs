namespace SatuData.Tabular.Rules.Columns;

/// <summary>Values that count up by one from row to row; a run of no length stands for none.</summary>
internal readonly record struct StepRun(long FirstRow, long FirstValue, long LastRow, long LastValue, long Length)
{
    /// <summary>A run of one value.</summary>
    public static StepRun Of(long row, long value) => new(row, value, row, value, 1);

    /// <summary>With the run that goes on after it.</summary>
    public StepRun With(StepRun later) =>
        this with { LastRow = later.LastRow, LastValue = later.LastValue, Length = Length + later.Length };
}
