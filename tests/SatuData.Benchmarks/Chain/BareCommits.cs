using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SatuData.Benchmarks.Chain;

/// <summary>The baseline: one small row a commit, write-ahead log, synchronous=FULL, one writer.</summary>
internal static class BareCommits
{
    public static double Run(int commits)
    {
        var folder = Directory.CreateTempSubdirectory("satudata-bare-").FullName;
        try
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "bare.db")};Pooling=False");
            connection.Open();
            Execute(connection,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE step (id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO step (body) VALUES ($body)";
            insert.Parameters.AddWithValue("$body", new string('x', 200));
            var began = Stopwatch.GetTimestamp();
            for (var i = 0; i < commits; i++)
            {
                insert.ExecuteNonQuery();
            }

            return Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
