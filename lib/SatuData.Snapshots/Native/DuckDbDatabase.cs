using System.Globalization;
using System.Runtime.InteropServices;

namespace SatuData.Snapshots.Native;

/// <summary>
/// An in-memory DuckDB database: the engine that reads and writes Parquet here. Opening costs milliseconds, so one is
/// shared; its
/// connections are cheap. Safe for use by several threads.
/// </summary>
public sealed class DuckDbDatabase : IDisposable
{
    private readonly DatabaseHandle _handle;

    /// <summary>Opens an empty database.</summary>
    /// <exception cref="DuckDbException">DuckDB refused a setting.</exception>
    public DuckDbDatabase(DuckDbSettings? settings = null)
    {
        _handle = Open(settings ?? new DuckDbSettings());
        using var connection = Connect();
        BatchTableFunction.Register(connection);
    }

    /// <summary>A new connection. Disposing the database while connections are open is allowed; they keep it
    /// alive.</summary>
    /// <exception cref="DuckDbException">DuckDB refused.</exception>
    public DuckDbConnection Connect() => new(_handle);

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    private static DatabaseHandle Open(DuckDbSettings settings)
    {
        if (DuckDbApi.CreateConfig(out var config) != 0)
        {
            throw new DuckDbException("create configuration");
        }

        try
        {
            foreach (var (name, value) in Options(settings))
            {
                if (DuckDbApi.SetConfig(config, name, value) != 0)
                {
                    throw new DuckDbException($"set {name}");
                }
            }

            if (DuckDbApi.Open(null, out var database, config, out var error) != 0)
            {
                var text = Marshal.PtrToStringUTF8(error) ?? "";
                DuckDbApi.Free(error);
                throw new DuckDbException("open database", 0, text);
            }

            return new DatabaseHandle(database);
        }
        finally
        {
            DuckDbApi.DestroyConfig(ref config);
        }
    }

    private static IEnumerable<(string Name, string Value)> Options(DuckDbSettings settings)
    {
        yield return ("memory_limit", string.Create(CultureInfo.InvariantCulture, $"{settings.MemoryLimitMiB}MiB"));
        yield return ("threads", settings.Threads.ToString(CultureInfo.InvariantCulture));
        yield return ("temp_directory", settings.TempDirectory ?? "");
        yield return ("preserve_insertion_order", settings.PreserveInsertionOrder ? "true" : "false");
        yield return ("autoload_known_extensions", "false");
        yield return ("autoinstall_known_extensions", "false");
        // It remembers files by path and time, and a sealed file is read under a path that the next one gets again.
        yield return ("enable_external_file_cache", "false");
    }
}
