using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Reading;

/// <summary>
/// Counts the moments at which messages may have become visible, and wakes who waits for the next. Commits of other
/// processes are noticed through SQLite's data_version, which costs a look into shared memory. Safe for use by
/// several threads.
/// </summary>
internal sealed class MessageSignal : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    private readonly Lock _gate = new();
    private readonly SqliteConnection _watcher;
    private readonly Statement _dataVersion;
    private readonly TimeProvider _clock;
    private TaskCompletionSource _next = NewSource();
    private long _version;
    private long _seenData;
    private bool _disposed;

    public MessageSignal(SqliteConnection watcher, TimeProvider clock)
    {
        _watcher = watcher;
        _clock = clock;
        _dataVersion = new Statement(watcher, "PRAGMA data_version");
        _seenData = ReadDataVersion();
    }

    public long Version
    {
        get
        {
            NoticeOtherProcesses();
            lock (_gate)
            {
                return _version;
            }
        }
    }

    public void Raise()
    {
        TaskCompletionSource woken;
        lock (_gate)
        {
            _version++;
            woken = _next;
            _next = NewSource();
        }

        woken.SetResult();
    }

    public async Task<bool> WaitAsync(long seen, TimeSpan atMost, CancellationToken cancellationToken)
    {
        DateTimeOffset end = Instant.After(_clock.GetUtcNow(), atMost) ?? DateTimeOffset.MaxValue;
        while (true)
        {
            NoticeOtherProcesses();
            Task next;
            lock (_gate)
            {
                if (_version != seen)
                {
                    return true;
                }

                next = _next.Task;
            }

            TimeSpan left = end - _clock.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            await WaitOnceAsync(next, left < PollInterval ? left : PollInterval, cancellationToken);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _dataVersion.Dispose();
            _watcher.Dispose();
        }

        // Lets a waiter find out that its database is gone.
        Raise();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task WaitOnceAsync(Task next, TimeSpan time, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(time, _clock, stop.Token));
        cancellationToken.ThrowIfCancellationRequested();
        await stop.CancelAsync();
    }

    // Also sees this process's own commits; the wake that gives for nothing costs one look at empty queues.
    private void NoticeOtherProcesses()
    {
        bool changed;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, typeof(RecordsDatabase));
            long data = ReadDataVersion();
            changed = data != _seenData;
            _seenData = data;
        }

        if (changed)
        {
            Raise();
        }
    }

    private long ReadDataVersion() => _dataVersion.Start().First(row => row.LongAt(0));
}
