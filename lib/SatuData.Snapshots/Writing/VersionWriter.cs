using System.Runtime.ExceptionServices;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Writing;

/// <summary>Writes all partitions of a table, several at the same time.</summary>
internal static class VersionWriter
{
    /// <summary>The parts in the order of their partitions. When one fails the others stop, and its failure is
    /// thrown.</summary>
    public static WrittenPart[] Write(ITypedTable table, PartWriter writer, CancellationToken cancellation)
    {
        var parts = new WrittenPart[table.PartitionCount];
        if (parts.Length == 1)
        {
            parts[0] = WriteOne(table, 0, writer, cancellation);
            return parts;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ExceptionDispatchInfo? first = null;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, parts.Length, options, (index, state) =>
        {
            try
            {
                parts[index] = WriteOne(table, index, writer, stop.Token);
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref first, ExceptionDispatchInfo.Capture(failure), null);
                stop.Cancel();
                state.Stop();
            }
        });
        first?.Throw();
        return parts;
    }

    private static WrittenPart WriteOne(ITypedTable table, int index, PartWriter writer, CancellationToken cancellation)
    {
        using var reader = table.OpenPartition(index);
        return writer.Write(reader, index, cancellation);
    }
}
