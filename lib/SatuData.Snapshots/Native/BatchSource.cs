using System.Collections.Concurrent;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Native;

/// <summary>
/// Batches offered to one DuckDB query as the rows of <c>satudata_batches(id)</c>. Registered until disposed.
/// </summary>
/// <remarks>
/// DuckDB knows a source by number only. A number that is no longer registered makes the query fail, where a pointer
/// would crash.
/// </remarks>
internal sealed class BatchSource : IDisposable
{
    private static readonly ConcurrentDictionary<long, BatchSource> Registered = new();
    private static long _lastId;

    private readonly int[] _projection;
    private readonly Func<RowBatch?> _next;
    private readonly CancellationToken _cancellation;

    /// <summary>Registers a source.</summary>
    /// <param name="columns">The columns to emit.</param>
    /// <param name="projection">
    /// For each of <paramref name="columns"/> its index in the batches; <see cref="Ordinal"/> for the row's ordinal.
    /// </param>
    /// <param name="next">Gives the next batch, unchanged until it is called again; null at the end.</param>
    /// <param name="cancellation">Looked at before each batch.</param>
    public BatchSource(IReadOnlyList<TypedColumn> columns, int[] projection, Func<RowBatch?> next,
        CancellationToken cancellation)
    {
        Columns = columns;
        _projection = projection;
        _next = next;
        _cancellation = cancellation;
        Id = Interlocked.Increment(ref _lastId);
        Registered[Id] = this;
    }

    /// <summary>Stands for the row's ordinal in a projection.</summary>
    public const int Ordinal = -1;

    public long Id { get; }

    public IReadOnlyList<TypedColumn> Columns { get; }

    /// <summary>Rows given to DuckDB so far.</summary>
    public long Rows { get; private set; }

    /// <summary>What went wrong while giving rows; null when nothing did.</summary>
    public Exception? Failure { get; set; }

    public static BatchSource? Find(long id) => Registered.GetValueOrDefault(id);

    /// <summary>Fills a data chunk with the next rows; an empty chunk means the end.</summary>
    public void Fill(nint chunk)
    {
        _cancellation.ThrowIfCancellationRequested();
        RowBatch? batch;
        do
        {
            batch = _next();
        }
        while (batch is { Count: 0 });

        if (batch is null)
        {
            DuckDbApi.SetChunkSize(chunk, 0);
            return;
        }

        for (var i = 0; i < _projection.Length; i++)
        {
            var vector = DuckDbApi.ChunkVector(chunk, (ulong)i);
            if (_projection[i] == Ordinal)
            {
                ChunkEncoder.EncodeOrdinals(vector, Rows, batch.Count);
            }
            else
            {
                ChunkEncoder.Encode(vector, batch[_projection[i]], batch.Count);
            }
        }

        DuckDbApi.SetChunkSize(chunk, (ulong)batch.Count);
        Rows += batch.Count;
    }

    public void Dispose() => Registered.TryRemove(Id, out _);
}
