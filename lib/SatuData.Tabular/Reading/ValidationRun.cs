using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Reading;

/// <summary>
/// One validation of a file in a single pass: reading the rows of <see cref="Table"/> checks them. Each partition is read once, by any
/// thread; when all are read to their ends, <see cref="Complete"/> gives the outcome.
/// </summary>
public sealed class ValidationRun
{
    /// <summary>
    /// The typed rows: the standard's fields in its order, those the file lacks left out. A partition can be opened only once in a run.
    /// </summary>
    public ITypedTable Table => throw new NotImplementedException();

    /// <summary>Rows read so far, for progress; may be read by any thread.</summary>
    public long RowsRead => throw new NotImplementedException();

    /// <summary>The outcome.</summary>
    /// <exception cref="InvalidOperationException">Some partition has not been read to its end.</exception>
    public ValidationResult Complete() => throw new NotImplementedException();

    /// <summary>Reads all partitions, at the same time where there are several, and gives the outcome.</summary>
    public ValidationResult Drain(CancellationToken cancellation = default) => throw new NotImplementedException();
}
