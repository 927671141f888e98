using SatuData.Records.Writing;

namespace SatuData.Records;

public sealed partial class RecordsDatabase
{
    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and returns its result once that is on disk (fsync). Concurrent
    /// calls share one fsync; a call whose work throws is rolled back alone and gets its exception.
    /// </summary>
    /// <remarks>
    /// The work runs on the writer's thread: it must be short, synchronous and free of side effects outside the
    /// transaction. The token is heeded until the work starts.
    /// </remarks>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    /// <exception cref="RecordsFullException">The disk is full.</exception>
    public Task<T> CommitAsync<T>(Func<RecordsTransaction, T> work, CancellationToken cancellationToken = default) =>
        Add(work, isDurable: true, cancellationToken);

    /// <inheritdoc cref="CommitAsync{T}"/>
    public Task CommitAsync(Action<RecordsTransaction> work, CancellationToken cancellationToken = default) =>
        Add(ToFunction(work), isDurable: true, cancellationToken);

    /// <summary>
    /// Like <see cref="CommitAsync{T}"/>, but does not wait for the disk: after a power cut the change may be gone,
    /// together with every relaxed change after it; a durable change after it keeps it. For changes whose loss only
    /// repeats work: locks, renewals, completions. Ending or killing the process loses nothing.
    /// </summary>
    /// <exception cref="RecordsBusyException">Another process held the database too long.</exception>
    /// <exception cref="RecordsFullException">The disk is full.</exception>
    public Task<T> CommitRelaxedAsync<T>(
        Func<RecordsTransaction, T> work, CancellationToken cancellationToken = default) =>
        Add(work, isDurable: false, cancellationToken);

    /// <inheritdoc cref="CommitRelaxedAsync{T}"/>
    public Task CommitRelaxedAsync(Action<RecordsTransaction> work, CancellationToken cancellationToken = default) =>
        Add(ToFunction(work), isDurable: false, cancellationToken);

    private Task<T> Add<T>(Func<RecordsTransaction, T> work, bool isDurable, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (typeof(Task).IsAssignableFrom(typeof(T)))
        {
            throw new ArgumentException(
                "The work must be synchronous: a task would outlive the transaction.", nameof(work));
        }

        var unit = new CommitUnit<T>(work, isDurable, cancellationToken);
        _writer.Add(unit);
        return unit.Task;
    }

    private static Func<RecordsTransaction, bool> ToFunction(Action<RecordsTransaction> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return transaction =>
        {
            work(transaction);
            return true;
        };
    }
}
