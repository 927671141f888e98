using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SatuData.Records.Sqlite;

/// <summary>Opens connections the one right way.</summary>
internal static class ConnectionFactory
{
    // Each connection is used by one thread at a time, and nobody asks how much memory SQLite takes: both would cost a
    // lock at every call. Has no effect when the process has used SQLite before.
    static ConnectionFactory()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>
    /// Makes the file when absent, readable by its owner only; SQLite gives its companions the same mode.
    /// </summary>
    public static void EnsureFile(string path)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.ReadWrite,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(full, options);
    }

    /// <summary>Opens the file as it is; <see cref="PrepareWriter"/> then makes it ready for writing.</summary>
    public static SqliteConnection OpenWriter(string path, TimeSpan busyTimeout) =>
        Open(path, SqliteOpenMode.ReadWrite, busyTimeout);

    public static void PrepareWriter(SqliteConnection connection, TimeSpan busyTimeout)
    {
        UseWriteAheadLog(connection, busyTimeout);
        // A log of 16 MB rather than 4: a checkpoint runs on the writer's thread, and pages written often are then
        // copied once. What a savepoint may have to take back stays in memory; SQLite would otherwise write it to a
        // temporary file for every unit that touches more than a few pages. 32 MB of pages spare reading them again.
        connection.Execute(
            "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY; "
            + "PRAGMA cache_size = -32768");
    }

    public static SqliteConnection OpenReader(string path, TimeSpan busyTimeout)
    {
        SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly, busyTimeout);
        connection.Execute("PRAGMA query_only = ON");
        return connection;
    }

    public static void SetBusyTimeout(SqliteConnection connection, TimeSpan timeout) =>
        raw.sqlite3_busy_timeout(connection.Handle, (int)timeout.TotalMilliseconds);

    private static SqliteConnection Open(string path, SqliteOpenMode mode, TimeSpan busyTimeout)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(text.ToString());
        // ADO.NET repeats a busy statement for this long, on top of SQLite's own waiting; zero would mean for ever.
        connection.DefaultTimeout = Math.Max(1, (int)busyTimeout.TotalSeconds);
        connection.Open();
        SetBusyTimeout(connection, busyTimeout);
        return connection;
    }

    // Two processes that turn a new file to WAL at once would wait for each other; SQLite then reports busy without
    // waiting.
    private static void UseWriteAheadLog(SqliteConnection connection, TimeSpan busyTimeout)
    {
        long start = TimeProvider.System.GetTimestamp();
        using var never = new ManualResetEvent(false);
        while (true)
        {
            try
            {
                string? mode = connection.ExecuteScalar<string>("PRAGMA journal_mode = WAL");
                if (mode != "wal")
                {
                    throw new RecordsVersionException(
                        $"Basis data '{connection.DataSource}' tidak dapat memakai log tulis (WAL). "
                        + "Letakkan basis data pada disk setempat, bukan pada folder jaringan.");
                }

                return;
            }
            catch (SqliteException busy) when (
                SqliteErrors.IsBusy(busy) && TimeProvider.System.GetElapsedTime(start) < busyTimeout)
            {
                never.WaitOne(5);
            }
        }
    }
}
