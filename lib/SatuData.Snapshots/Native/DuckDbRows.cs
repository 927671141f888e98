using System.Runtime.InteropServices;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Native;

/// <summary>The rows of a running query, read batch by batch. Not safe for use by two threads at once.</summary>
public sealed unsafe class DuckDbRows : IRowBatchReader
{
    // Taken by address although it never changes after construction.
    private readonly NativeResult _result;
    private bool _disposed;
    private long _rowsRead;

    internal DuckDbRows(NativeResult result)
    {
        _result = result;
        Columns = ReadColumns(&result);
    }

    /// <summary>The result's columns.</summary>
    public IReadOnlyList<TypedColumn> Columns { get; }

    /// <summary>An empty batch for these columns.</summary>
    public RowBatch CreateBatch() => new(Columns);

    /// <inheritdoc/>
    /// <exception cref="DuckDbException">The query failed while running.</exception>
    public bool Read(RowBatch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ObjectDisposedException.ThrowIf(_disposed, this);
        batch.Clear();
        var chunk = DuckDbApi.FetchChunk(_result);
        try
        {
            var rows = chunk == 0 ? 0 : (int)DuckDbApi.ChunkSize(chunk);
            if (rows == 0)
            {
                ThrowIfFailed();
                return false;
            }

            batch.FirstOrdinal = _rowsRead;
            ChunkDecoder.Decode(chunk, rows, batch);
            _rowsRead += rows;
            return true;
        }
        finally
        {
            if (chunk != 0)
            {
                DuckDbApi.DestroyChunk(ref chunk);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        fixed (NativeResult* result = &_result)
        {
            DuckDbApi.DestroyResult(result);
        }
    }

    private static List<TypedColumn> ReadColumns(NativeResult* result)
    {
        var columns = new List<TypedColumn>();
        for (ulong i = 0; i < DuckDbApi.ColumnCount(result); i++)
        {
            var type = DuckDbApi.ColumnLogicalType(result, i);
            try
            {
                columns.Add(DuckDbType.Column(Marshal.PtrToStringUTF8(DuckDbApi.ColumnName(result, i))!, type));
            }
            finally
            {
                DuckDbApi.DestroyLogicalType(ref type);
            }
        }

        return columns;
    }

    private void ThrowIfFailed()
    {
        fixed (NativeResult* result = &_result)
        {
            if (DuckDbApi.ResultError(result) != 0)
            {
                throw DuckDbConnection.Failure("fetch rows", result);
            }
        }
    }
}
