using System.Collections.Concurrent;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Writing;

/// <summary>
/// Gives the batches of one reader to two takers on two threads: the rows are parsed once, although the open and the
/// sealed columns
/// go to different files. At most four batches are in memory; who is ahead waits.
/// </summary>
internal sealed class BatchRelay : IDisposable
{
    private const int Slots = 4;

    private readonly Queue<Slot> _early;
    private readonly Func<RowBatch, bool> _read;
    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<Slot> _free = [];
    private readonly BlockingCollection<Slot> _ready = [];
    private Slot? _leading;
    private Slot? _following;

    /// <summary>Starts a relay.</summary>
    /// <param name="columns">The reader's columns.</param>
    /// <param name="early">Batches read already; they come first.</param>
    /// <param name="read">Reads the next batch; false at the end.</param>
    public BatchRelay(IReadOnlyList<TypedColumn> columns, IReadOnlyCollection<RowBatch> early,
        Func<RowBatch, bool> read)
    {
        _read = read;
        _early = new Queue<Slot>(early.Select(b => new Slot(b)));
        for (var i = early.Count; i < Slots; i++)
        {
            _free.Add(new Slot(new RowBatch(columns)));
        }
    }

    /// <summary>The next batch for the taker that reads; null at the end.</summary>
    public RowBatch? TakeLeading()
    {
        Release(ref _leading);
        if (!_early.TryDequeue(out var slot))
        {
            slot = _free.Take(_stop.Token);
            slot = _read(slot.Batch) ? slot : null;
        }

        if (slot is null)
        {
            _ready.CompleteAdding();
            return null;
        }

        slot.Takers = 2;
        _leading = slot;
        _ready.Add(slot);
        return slot.Batch;
    }

    /// <summary>The next batch for the taker that follows; null at the end.</summary>
    public RowBatch? TakeFollowing()
    {
        Release(ref _following);
        if (!_ready.TryTake(out var slot, Timeout.Infinite, _stop.Token))
        {
            return null;
        }

        _following = slot;
        return slot.Batch;
    }

    /// <summary>Makes both takers stop with <see cref="OperationCanceledException"/>.</summary>
    public void Stop() => _stop.Cancel();

    public void Dispose()
    {
        _stop.Dispose();
        _free.Dispose();
        _ready.Dispose();
    }

    private void Release(ref Slot? slot)
    {
        if (slot is not null && Interlocked.Decrement(ref slot.Takers) == 0)
        {
            _free.Add(slot);
        }

        slot = null;
    }

    private sealed class Slot(RowBatch batch)
    {
        public RowBatch Batch => batch;

        public int Takers;
    }
}
