using System.Globalization;
using System.Runtime.ExceptionServices;
using SatuData.Snapshots.Native;

namespace SatuData.Snapshots.Writing;

/// <summary>Writes a source's rows to one Parquet file, in order, without a staging table.</summary>
internal static class ParquetCopy
{
    // Without bloom filters: they are a finer list of a column's values, and cost more than they help in files of this
    // size.
    private const string Options = "FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false, WRITE_BLOOM_FILTER false";

    /// <summary>Writes the file; returns the number of rows. The file is not yet durable.</summary>
    /// <exception cref="StorageFullException">There is no room.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    /// <remarks>What the source itself throws comes out as it is.</remarks>
    public static long Run(ConnectionPool pool, BatchSource source, string path)
    {
        var sql = string.Create(CultureInfo.InvariantCulture,
            $"COPY (SELECT * FROM {BatchTableFunction.Name}({source.Id})) TO {Quote(path)} ({Options})");
        try
        {
            var rows = pool.Execute(sql);
            return rows == source.Rows
                ? rows
                : throw new InvalidOperationException($"{source.Rows} rows were given and {rows} written.");
        }
        catch (DuckDbException failure)
        {
            if (source.Failure is { } cause)
            {
                ExceptionDispatchInfo.Throw(cause);
            }

            throw failure.MeansDiskFull
                ? new StorageFullException(failure)
                : new IOException($"'{Path.GetFileName(path)}' could not be written.", failure);
        }
    }

    /// <summary>Text as an SQL literal.</summary>
    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A name as an SQL identifier.</summary>
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
