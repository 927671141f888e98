using SatuData.Snapshots.Native;
using SatuData.Snapshots.Vault;
using SatuData.Snapshots.Writing;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Reading;

/// <summary>Reads one file of a version, or an open and a sealed one side by side.</summary>
internal sealed class SnapshotReader : IRowBatchReader
{
    private readonly DuckDbConnection _connection;
    private readonly DuckDbRows? _rows;
    private readonly PlainMemory? _opened;

    public SnapshotReader(ConnectionPool pool, string sql, PlainMemory? opened)
    {
        _opened = opened;
        _connection = pool.Connect();
        try
        {
            _rows = _connection.Query(sql);
        }
        catch (DuckDbException failure)
        {
            Dispose();
            throw new IOException("A stored file could not be read.", failure);
        }
    }

    public bool Read(RowBatch batch)
    {
        try
        {
            return _rows!.Read(batch);
        }
        catch (DuckDbException failure)
        {
            throw new IOException("A stored file could not be read.", failure);
        }
    }

    public void Dispose()
    {
        _rows?.Dispose();
        _connection.Dispose();
        _opened?.Dispose();
    }
}
