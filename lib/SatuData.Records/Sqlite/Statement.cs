using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SatuData.Records.Sqlite;

/// <summary>
/// A prepared statement without the layers of ADO.NET, for what every step does: bind in order of the parameters'
/// numbers, then run. Not safe for use by several threads.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>Begins a new run; every parameter is then bound anew.</summary>
    public Statement Start()
    {
        raw.sqlite3_reset(_statement);
        _bound = 0;
        return this;
    }

    public Statement Text(string? value)
    {
        int index = ++_bound;
        Check(value is null
            ? raw.sqlite3_bind_null(_statement, index)
            : raw.sqlite3_bind_text(_statement, index, value));
        return this;
    }

    /// <summary>Binds text that is UTF-8 already.</summary>
    public Statement Utf8(ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_text(_statement, ++_bound, value));
        return this;
    }

    public Statement Long(long? value)
    {
        int index = ++_bound;
        Check(value is { } number
            ? raw.sqlite3_bind_int64(_statement, index, number)
            : raw.sqlite3_bind_null(_statement, index));
        return this;
    }

    public Statement Blob(ReadOnlySpan<byte> value)
    {
        int index = ++_bound;
        // An empty span has no address, and SQLite takes a blob without address for null.
        Check(value.IsEmpty
            ? raw.sqlite3_bind_zeroblob(_statement, index, 0)
            : raw.sqlite3_bind_blob(_statement, index, value));
        return this;
    }

    /// <summary>
    /// Runs to the end; returns how many rows were changed, as of the last changing statement of the connection.
    /// </summary>
    public int Run()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(_database);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <summary>Maps the first row; the type's default when there is none.</summary>
    public T? First<T>(Func<Statement, T> map)
    {
        try
        {
            return Step() ? map(this) : default;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    public List<T> All<T>(Func<Statement, T> map)
    {
        try
        {
            var rows = new List<T>();
            while (Step())
            {
                rows.Add(map(this));
            }

            return rows;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    public IEnumerable<T> Stream<T>(Func<Statement, T> map)
    {
        try
        {
            while (Step())
            {
                yield return map(this);
            }
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    public long LongAt(int column) => raw.sqlite3_column_int64(_statement, column);

    public string TextAt(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string();

    public string? TextOrNullAt(int column) => IsNullAt(column) ? null : TextAt(column);

    public long? LongOrNullAt(int column) => IsNullAt(column) ? null : LongAt(column);

    /// <summary>A text's bytes, valid until the statement goes on.</summary>
    public ReadOnlySpan<byte> Utf8At(int column) => raw.sqlite3_column_blob(_statement, column);

    public byte[] BlobAt(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public bool IsNullAt(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public void Dispose() => _statement.Dispose();

    private bool Step()
    {
        int code = raw.sqlite3_step(_statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(code, _database);
        }

        return code == raw.SQLITE_ROW;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, _database);
}
