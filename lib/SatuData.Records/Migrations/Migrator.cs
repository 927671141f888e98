using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;
using SQLitePCL;

namespace SatuData.Records.Migrations;

/// <summary>Brings a database to the program's schema: each script in a transaction of its own, once.</summary>
internal static class Migrator
{
    /// <summary>Refuses a database that holds anything else than ours, before anything in it is changed.</summary>
    /// <exception cref="RecordsVersionException">It is somebody else's.</exception>
    public static void RefuseForeign(SqliteConnection connection)
    {
        const string Sql =
            "SELECT count(*) > 0 AND sum(name = 'schema_version') = 0 FROM sqlite_schema";
        if (connection.ExecuteScalar<bool>(Sql))
        {
            throw new RecordsVersionException(
                $"Berkas '{connection.DataSource}' bukan basis data SatuData. "
                + "Periksa letak basis data pada pengaturan.");
        }
    }

    /// <summary>Applies what is missing. Processes that start together take turns through the write lock.</summary>
    public static void Apply(SqliteConnection connection, IReadOnlyList<MigrationScript> scripts, TimeProvider clock)
    {
        // Rebuilding a table needs its references unenforced for a moment; the check before each commit makes up for
        // it.
        connection.Execute("PRAGMA foreign_keys = OFF");
        InTransaction(connection, () => EnsureVersionTable(connection));
        while (InTransaction(connection, () => ApplyNext(connection, scripts, clock)))
        {
        }

        connection.Execute("PRAGMA foreign_keys = ON");
    }

    private static bool EnsureVersionTable(SqliteConnection connection)
    {
        connection.Execute(
            """
            CREATE TABLE IF NOT EXISTS schema_version (
                number INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                applied_at TEXT NOT NULL
            ) STRICT
            """);
        return true;
    }

    private static bool ApplyNext(
        SqliteConnection connection, IReadOnlyList<MigrationScript> scripts, TimeProvider clock)
    {
        Dictionary<long, (long Number, string Name, string Sha256)> applied = connection
            .Query<(long Number, string Name, string Sha256)>("SELECT number, name, sha256 FROM schema_version")
            .ToDictionary(row => row.Number);
        Refuse(connection, applied.Values, scripts.ToDictionary(script => (long)script.Number));
        if (scripts.FirstOrDefault(script => !applied.ContainsKey(script.Number)) is not { } next)
        {
            return false;
        }

        connection.Execute(next.Sql);
        connection.Execute(
            "INSERT INTO schema_version (number, name, sha256, applied_at) VALUES (@Number, @Name, @Sha256, @At)",
            new { next.Number, next.Name, next.Sha256, At = Instant.Text(clock.GetUtcNow()) });
        if (connection.Query("PRAGMA foreign_key_check").Any())
        {
            throw new InvalidOperationException($"Migration {next.Name} leaves rows without the row they refer to.");
        }

        return true;
    }

    private static void Refuse(
        SqliteConnection connection,
        IEnumerable<(long Number, string Name, string Sha256)> applied,
        Dictionary<long, MigrationScript> known)
    {
        foreach ((long number, string name, string sha256) in applied.OrderBy(row => row.Number))
        {
            if (!known.TryGetValue(number, out MigrationScript? script))
            {
                throw new RecordsVersionException(
                    $"Basis data '{connection.DataSource}' dibuat oleh versi SatuData yang lebih baru (perubahan "
                    + $"'{name}' tidak dikenal versi ini). "
                    + "Pasang versi terbaru, atau pulihkan cadangan yang lebih lama.");
            }

            if (script.Sha256 != sha256)
            {
                throw new RecordsVersionException(
                    $"Susunan basis data '{connection.DataSource}' berbeda dari yang dikenal versi ini (perubahan "
                    + $"'{name}'). Gunakan versi SatuData yang membuat basis data ini.");
            }
        }
    }

    private static bool InTransaction(SqliteConnection connection, Func<bool> act)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            bool result = act();
            connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            // SQLite ends the transaction by itself on some errors, as when the disk is full.
            if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                connection.Execute("ROLLBACK");
            }

            throw;
        }
    }
}
