using Microsoft.Data.Sqlite;

namespace SatuData.Records;

/// <summary>
/// The relational store of the product: one SQLite file in WAL mode, written by one thread, read by many.
/// </summary>
/// <remarks>
/// Safe for use by several threads; several processes may have the same file open. Every change goes through
/// <see cref="CommitAsync{T}"/> or <see cref="CommitRelaxedAsync{T}"/>.
/// </remarks>
public sealed class RecordsDatabase : IAsyncDisposable
{
    private RecordsDatabase(RecordsOptions options) => Options = options;

    /// <summary>What the database was opened with.</summary>
    public RecordsOptions Options { get; }

    /// <summary>Rises whenever a commit of this process made a message visible, or may have.</summary>
    public long MessageVersion => throw new NotImplementedException();

    /// <summary>Opens the database, making or migrating it as needed.</summary>
    /// <exception cref="RecordsVersionException">The file is newer than the program, or no SatuData database.</exception>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    public static RecordsDatabase Open(RecordsOptions options) => new(options);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and returns its result once that is on disk (fsync). Concurrent calls share one
    /// fsync; a call whose work throws is rolled back alone and gets its exception.
    /// </summary>
    /// <remarks>
    /// The work runs on the writer's thread: it must be short, synchronous and free of side effects outside the transaction. The token
    /// is heeded until the work starts.
    /// </remarks>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    /// <exception cref="RecordsFullException">The disk is full.</exception>
    public Task<T> CommitAsync<T>(Func<RecordsTransaction, T> work, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc cref="CommitAsync{T}"/>
    public Task CommitAsync(Action<RecordsTransaction> work, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>
    /// Like <see cref="CommitAsync{T}"/>, but does not wait for the disk: after a power cut the change may be gone, wholly and together
    /// with every relaxed change after it. For changes whose loss only repeats work: locks, renewals, completions.
    /// </summary>
    public Task<T> CommitRelaxedAsync<T>(Func<RecordsTransaction, T> work, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <inheritdoc cref="CommitRelaxedAsync{T}"/>
    public Task CommitRelaxedAsync(Action<RecordsTransaction> work, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Runs a query on a read-only connection; everything it reads is of one moment.</summary>
    public T Read<T>(Func<SqliteConnection, T> query) => throw new NotImplementedException();

    /// <summary>Copies the database as it is now to a new file, while work goes on, and waits until the copy is on disk.</summary>
    /// <exception cref="IOException">The file exists, or cannot be written.</exception>
    public void BackupTo(string path) => throw new NotImplementedException();

    /// <summary>
    /// Waits until messages may have become visible since <paramref name="seenVersion"/> was read from <see cref="MessageVersion"/>:
    /// at once after a commit of this process, within half a second after one of another. False when <paramref name="atMost"/> passed.
    /// </summary>
    public Task<bool> WaitForMessagesAsync(
        long seenVersion, TimeSpan atMost, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Finishes the commits that were asked for, then closes the file.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
