namespace SatuData.Tabular.Rows;

/// <summary>Reads the rows of one partition, in order. Not safe for use by two threads at once.</summary>
public interface IRowBatchReader : IDisposable
{
    /// <summary>
    /// Replaces the content of <paramref name="batch"/> with the next rows; false, with an empty batch, at the end. The
    /// batch was
    /// created for the same columns.
    /// </summary>
    bool Read(RowBatch batch);
}
