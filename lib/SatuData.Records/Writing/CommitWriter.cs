using System.Diagnostics.CodeAnalysis;
using SatuData.Records.Reading;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Writing;

/// <summary>
/// The one thread that writes. It takes every unit that waits, runs each in a savepoint of one transaction, commits,
/// and only then tells the callers: so units that arrive together cost one fsync, and a lone one waits for nobody.
/// </summary>
/// <remarks>
/// A batch of relaxed units only is committed with synchronous=NORMAL, which in WAL mode writes the log without
/// fsync. That is safe because the log is read back only up to its last whole commit in order: a power cut can take
/// away relaxed commits from the end, never one in the middle, and a later durable commit's fsync covers everything
/// before it. See https://sqlite.org/pragma.html#pragma_synchronous.
/// </remarks>
internal sealed class CommitWriter
{
    // Bounds how long the first caller of a batch waits for the others' work.
    private const int MostUnits = 256;
    private static readonly TimeSpan LongestRun = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Queue<CommitUnit> _waiting = new();
    private readonly WriterConnection _connection;
    private readonly Func<RecordsTransaction> _newTransaction;
    private readonly MessageSignal _signal;
    private readonly Thread _thread;
    private bool _stopping;

    public CommitWriter(WriterConnection connection, Func<RecordsTransaction> newTransaction, MessageSignal signal)
    {
        _connection = connection;
        _newTransaction = newTransaction;
        _signal = signal;
        _thread = new Thread(Loop) { IsBackground = true, Name = "SatuData.Records writer" };
        _thread.Start();
    }

    public void Add(CommitUnit unit)
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException(
                "A commit inside a commit's work would wait for itself; use the transaction given.");
        }

        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_stopping, typeof(RecordsDatabase));
            _waiting.Enqueue(unit);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Finishes what waits, then ends the thread.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopping = true;
            Monitor.Pulse(_gate);
        }

        _thread.Join();
    }

    private void Loop()
    {
        var batch = new Queue<CommitUnit>();
        while (Take(batch))
        {
            while (batch.Count > 0)
            {
                RunBatch(batch);
            }
        }
    }

    private bool Take(Queue<CommitUnit> batch)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_stopping)
            {
                Monitor.Wait(_gate);
            }

            while (batch.Count < MostUnits && _waiting.TryDequeue(out CommitUnit? unit))
            {
                batch.Enqueue(unit);
            }

            return batch.Count > 0;
        }
    }

    // Commits the units that fit the time; the rest stay in the batch.
    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails is the callers' to see; the writer goes on.")]
    private void RunBatch(Queue<CommitUnit> batch)
    {
        var done = new List<CommitUnit>(batch.Count);
        try
        {
            _connection.SetDurable(batch.Any(unit => unit.IsDurable));
            _connection.Begin();
        }
        catch (Exception exception)
        {
            FailAll(batch, exception);
            batch.Clear();
            return;
        }

        try
        {
            RunUnits(batch, done);
            _connection.Prepared("COMMIT").Run();
        }
        catch (Exception exception)
        {
            RollBack();
            FailAll(done, exception);
            return;
        }

        done.ForEach(unit => unit.Succeed());
        if (_connection.MadeMessagesVisible)
        {
            _signal.Raise();
        }
    }

    private void RunUnits(Queue<CommitUnit> batch, List<CommitUnit> done)
    {
        _connection.MadeMessagesVisible = false;
        long start = TimeProvider.System.GetTimestamp();
        do
        {
            CommitUnit unit = batch.Dequeue();
            if (!unit.TryCancel())
            {
                RunUnit(unit, done);
            }
        }
        while (batch.Count > 0 && TimeProvider.System.GetElapsedTime(start) < LongestRun);
    }

    [SuppressMessage("Design", "CA1031", Justification = "The exception belongs to the caller, who gets it.")]
    private void RunUnit(CommitUnit unit, List<CommitUnit> done)
    {
        RecordsTransaction transaction = _newTransaction();
        // Counted in first: should the whole transaction break, this unit fails with those before it.
        done.Add(unit);
        try
        {
            _connection.Prepared("SAVEPOINT unit").Run();
            unit.Run(transaction);
            _connection.Prepared("RELEASE unit").Run();
        }
        catch (Exception exception) when (_connection.IsInTransaction)
        {
            _connection.Prepared("ROLLBACK TO unit").Run();
            _connection.Prepared("RELEASE unit").Run();
            done.RemoveAt(done.Count - 1);
            unit.Fail(SqliteErrors.Translate(exception));
        }
        finally
        {
            transaction.Close();
        }
    }

    private void RollBack()
    {
        if (_connection.IsInTransaction)
        {
            _connection.Prepared("ROLLBACK").Run();
        }
    }

    private static void FailAll(IEnumerable<CommitUnit> units, Exception exception)
    {
        Exception translated = SqliteErrors.Translate(exception);
        foreach (CommitUnit unit in units)
        {
            unit.Fail(translated);
        }
    }
}
