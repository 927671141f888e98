using Microsoft.Data.Sqlite;
using SatuData.Records.Migrations;
using SatuData.Records.Queues;
using SatuData.Records.Reading;
using SatuData.Records.Sqlite;
using SatuData.Records.Writing;

namespace SatuData.Records;

/// <summary>
/// The relational store of the product: one SQLite file in WAL mode, written by one thread, read by many.
/// </summary>
/// <remarks>
/// Safe for use by several threads; several processes may have the same file open. Every change goes through
/// <see cref="CommitAsync{T}"/> or <see cref="CommitRelaxedAsync{T}"/>.
/// </remarks>
public sealed partial class RecordsDatabase : IAsyncDisposable
{
    private readonly WriterConnection _writerConnection;
    private readonly CommitWriter _writer;
    private readonly ReadConnections _readers;
    private readonly MessageSignal _signal;
    private int _disposed;

    private RecordsDatabase(RecordsOptions options, SqliteConnection writer)
    {
        Options = options;
        _writerConnection = new WriterConnection(writer, options.BusyTimeout);
        _readers = new ReadConnections(options.Path, options.BusyTimeout);
        _signal = new MessageSignal(ConnectionFactory.OpenReader(options.Path, options.BusyTimeout), options.Clock);
        var stores = new TransactionStores(_writerConnection, options);
        _writer = new CommitWriter(_writerConnection, () => new RecordsTransaction(stores, options.Clock), _signal);
    }

    /// <summary>What the database was opened with.</summary>
    public RecordsOptions Options { get; }

    /// <summary>Opens the database, making or migrating it as needed.</summary>
    /// <exception cref="RecordsVersionException">The file is newer than the program, or no SatuData
    /// database.</exception>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    public static RecordsDatabase Open(RecordsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        QueueChecks.Check(options.Queues);
        DapperTypes.Register();
        return Open(options, MigrationScript.All);
    }

    /// <summary>Runs a query on a read-only connection; everything it reads is of one moment.</summary>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    public T Read<T>(Func<SqliteConnection, T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _readers.Read(query);
    }

    /// <summary>
    /// Copies the database as it is now to a new file, while work goes on, and waits until the copy is on disk.
    /// </summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    public void BackupTo(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Backup.Write(this, path);
    }

    /// <summary>Finishes the commits that were asked for, then closes the file.</summary>
    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            _writer.Stop();
            _signal.Dispose();
            _readers.Dispose();
            // Last, so that closing it can write the log back into the file.
            _writerConnection.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    internal static RecordsDatabase Open(RecordsOptions options, IReadOnlyList<MigrationScript> scripts)
    {
        ConnectionFactory.EnsureFile(options.Path);
        SqliteConnection? writer = null;
        try
        {
            writer = ConnectionFactory.OpenWriter(options.Path, options.BusyTimeout);
            Migrator.RefuseForeign(writer);
            ConnectionFactory.PrepareWriter(writer, options.BusyTimeout);
            Migrator.Apply(writer, scripts, options.Clock);
            ConnectionFactory.SetBusyTimeout(writer, TimeSpan.Zero);
            return new RecordsDatabase(options, writer);
        }
        catch (SqliteException exception)
        {
            writer?.Dispose();
            throw SqliteErrors.TranslateOpening(exception, options.Path);
        }
        catch
        {
            writer?.Dispose();
            throw;
        }
    }
}
