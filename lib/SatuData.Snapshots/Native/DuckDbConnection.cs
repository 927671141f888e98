using System.Runtime.InteropServices;

namespace SatuData.Snapshots.Native;

/// <summary>A connection to a <see cref="DuckDbDatabase"/>. Not safe for use by two threads at once, save
/// <see cref="Interrupt"/>.</summary>
public sealed unsafe class DuckDbConnection : IDisposable
{
    private readonly ConnectionHandle _handle;

    internal DuckDbConnection(DatabaseHandle database)
    {
        _handle = new ConnectionHandle(database);
    }

    internal nint Pointer
    {
        get
        {
            ObjectDisposedException.ThrowIf(_handle.IsClosed, this);
            return _handle.Pointer;
        }
    }

    /// <summary>Runs statements; returns how many rows the last of them changed or copied.</summary>
    /// <param name="sql">The statements.</param>
    /// <exception cref="DuckDbException">DuckDB refused.</exception>
    public long Execute(string sql)
    {
        NativeResult result;
        var state = DuckDbApi.Query(Pointer, sql, &result);
        try
        {
            if (state != 0)
            {
                throw Failure("statement", &result);
            }

            return checked((long)DuckDbApi.RowsChanged(&result));
        }
        finally
        {
            DuckDbApi.DestroyResult(&result);
        }
    }

    /// <summary>Runs one query and streams its rows. The result must be disposed before the next statement.</summary>
    /// <param name="sql">The query.</param>
    /// <exception cref="DuckDbException">DuckDB refused.</exception>
    public DuckDbRows Query(string sql)
    {
        var refused = DuckDbApi.Prepare(Pointer, sql, out var statement) != 0;
        try
        {
            if (refused)
            {
                throw new DuckDbException("query", 0, Marshal.PtrToStringUTF8(DuckDbApi.PrepareError(statement)) ?? "");
            }

            NativeResult result;
            if (DuckDbApi.ExecuteStreaming(statement, &result) != 0)
            {
                var failure = Failure("query", &result);
                DuckDbApi.DestroyResult(&result);
                throw failure;
            }

            return new DuckDbRows(result);
        }
        finally
        {
            DuckDbApi.DestroyPrepare(ref statement);
        }
    }

    /// <summary>The first whole number of the first row of a query.</summary>
    /// <param name="sql">The query; its first column must be BIGINT.</param>
    /// <exception cref="DuckDbException">DuckDB refused, or there is no row.</exception>
    public long QueryLong(string sql)
    {
        using var rows = Query(sql);
        var batch = rows.CreateBatch();
        return rows.Read(batch) ? batch[0].Longs[0] : throw new DuckDbException("query without a row");
    }

    /// <summary>Stops the running statement as soon as possible; it then fails. May be called from any
    /// thread.</summary>
    public void Interrupt() => DuckDbApi.Interrupt(Pointer);

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    internal static DuckDbException Failure(string operation, NativeResult* result) => new(
        operation, DuckDbApi.ResultErrorType(result), Marshal.PtrToStringUTF8(DuckDbApi.ResultError(result)) ?? "");
}
