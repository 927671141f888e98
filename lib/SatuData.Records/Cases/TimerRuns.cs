using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>When each timer last ran, so that a run missed while the program was down is made up.</summary>
public static class TimerRuns
{
    /// <summary>When the timer last ran; null when it never did.</summary>
    public static DateTimeOffset? Last(SqliteConnection connection, string name)
    {
        var text = connection.QuerySingleOrDefault<string>("SELECT last_run FROM timer_run WHERE name = @name", new { name });
        return text is null ? null : RecordsTime.Parse(text);
    }

    /// <summary>Records a run.</summary>
    public static void Record(RecordsTransaction transaction, string name, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO timer_run (name, last_run) VALUES (@name, @at)
            ON CONFLICT (name) DO UPDATE SET last_run = excluded.last_run
            """,
            new { name, at = RecordsTime.Text(at) });
    }
}
