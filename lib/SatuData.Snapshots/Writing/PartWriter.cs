using System.Globalization;
using SatuData.Snapshots.Native;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Writing;

/// <summary>
/// Writes partitions of a table: the open columns to a Parquet file, the others to a sealed one. The files are not yet
/// durable.
/// </summary>
internal sealed class PartWriter(ConnectionPool pool, TableFolder folder, ColumnSplit split, SealId seals, DataKey key)
{
    public WrittenPart Write(IRowBatchReader reader, int index, CancellationToken cancellation)
    {
        var number = index.ToString("D5", CultureInfo.InvariantCulture);
        var openPath = $"{TableFolder.Data}/{seals.Version}-{number}.parquet";
        var sealedPath = split.Sealed.Count == 0 ? null : $"{TableFolder.Vault}/{seals.Version}-{number}.aead";
        var (rows, part) = WriteFiles(reader, openPath, sealedPath, number, cancellation);
        var (size, sha256) = FileHash.Of(folder.Full(openPath));
        return new WrittenPart(rows, openPath, size, sha256, sealedPath, part);
    }

    private (long Rows, SealPart? Part) WriteFiles(
        IRowBatchReader reader, string openPath, string? sealedPath, string number, CancellationToken cancellation)
    {
        if (sealedPath is null)
        {
            var batch = new RowBatch(split.All);
            return (WriteOpen(() => reader.Read(batch) ? batch : null, openPath, cancellation), null);
        }

        var first = new RowBatch(split.All);
        var second = new RowBatch(split.All);
        if (!reader.Read(first) || !reader.Read(second))
        {
            return WriteInTurn(first, openPath, sealedPath, number, cancellation);
        }

        using var relay = new BatchRelay(split.All, [first, second], reader.Read);
        return WriteTogether(relay, openPath, sealedPath, number, cancellation);
    }

    // One batch or none: it stays in memory and is written twice, which is cheaper than a second thread.
    private (long Rows, SealPart Part) WriteInTurn(
        RowBatch only, string openPath, string sealedPath, string number, CancellationToken cancellation)
    {
        var rows = WriteOpen(Once(only), openPath, cancellation);
        return (rows, WriteSealed(Once(only), sealedPath, number, cancellation));
    }

    private (long Rows, SealPart Part) WriteTogether(
        BatchRelay relay, string openPath, string sealedPath, string number, CancellationToken cancellation)
    {
        var sealing = Task.Factory.StartNew(
            () => StopOnFailure(relay, () => WriteSealed(relay.TakeFollowing, sealedPath, number, cancellation)),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        long rows;
        try
        {
            rows = StopOnFailure(relay, () => WriteOpen(relay.TakeLeading, openPath, cancellation));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The other taker failed and stopped this one: its failure is the one to tell.
            sealing.GetAwaiter().GetResult();
            throw;
        }
        finally
        {
            Task.WaitAny([sealing], CancellationToken.None);
        }

        return (rows, sealing.GetAwaiter().GetResult());
    }

    private static T StopOnFailure<T>(BatchRelay relay, Func<T> write)
    {
        try
        {
            return write();
        }
        catch
        {
            relay.Stop();
            throw;
        }
    }

    private long WriteOpen(Func<RowBatch?> next, string path, CancellationToken cancellation)
    {
        using var source = new BatchSource(split.Open, split.OpenIndexes, next, cancellation);
        return ParquetCopy.Run(pool, source, folder.Full(path));
    }

    private SealPart WriteSealed(Func<RowBatch?> next, string path, string number, CancellationToken cancellation)
    {
        using var source = new BatchSource(split.Sealed, split.SealedIndexes, next, cancellation);
        using var pipe = new PlainPipe();
        using var file = new FileStream(
            folder.Full(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var sealing = new SealingStream(file, key, seals, number);
        pipe.Pump(() => ParquetCopy.Run(pool, source, pipe.Path), sealing);
        return sealing.Complete();
    }

    private static Func<RowBatch?> Once(RowBatch batch)
    {
        var given = false;
        return () =>
        {
            var next = given ? null : batch;
            given = true;
            return next;
        };
    }
}
