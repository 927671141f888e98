using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The cases: their current state and every event that led to it.</summary>
public static class CaseFiles
{
    /// <summary>
    /// The state of a case; null when there is none of that id. <paramref name="known"/>, a committed state of the
    /// case, is
    /// given back when it is still the current one.
    /// </summary>
    public static CaseState? Find(SqliteConnection connection, string caseId, CaseState? known = null) =>
        known is not null && known.Version == Version(connection, caseId)
            ? known
            : connection.Prepared("SELECT state_json FROM case_file WHERE id = ?1").Text(caseId).First(State);

    /// <summary>Every case, newest first.</summary>
    public static IReadOnlyList<CaseRow> List(SqliteConnection connection) => connection.Query<CaseRow>(
        """
        SELECT id AS Id, title AS Title, period AS Period, stage AS Stage, step AS Step, is_open AS IsOpen,
               due_at AS DueAt, opened_at AS OpenedAt, closed_at AS ClosedAt
        FROM case_file ORDER BY opened_at DESC, id DESC
        """).AsList();

    /// <summary>The states of all open cases.</summary>
    public static IEnumerable<CaseState> Open(SqliteConnection connection) =>
        connection.Prepared("SELECT state_json FROM case_file WHERE is_open = 1 ORDER BY id").All(State);

    /// <summary>The events of one kind of a case, in order.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public static IReadOnlyList<T> Events<T>(SqliteConnection connection, string caseId)
        where T : CaseEvent =>
        connection.Prepared(
            """
            SELECT event_json FROM case_event
            WHERE case_id = ?1 AND json_extract(event_json, '$.peristiwa') = ?2 ORDER BY sequence
            """)
            .Text(caseId).Text(typeof(T).Name)
            .All(row => (T)JsonSerializer.Deserialize(row.Utf8At(0), CaseJson.Default.CaseEvent)!);

    /// <summary>The events of a case, in order.</summary>
    public static IReadOnlyList<CaseEvent> Events(SqliteConnection connection, string caseId) =>
        connection.Prepared("SELECT event_json FROM case_event WHERE case_id = ?1 ORDER BY sequence").Text(caseId)
            .All(row => JsonSerializer.Deserialize(row.Utf8At(0), CaseJson.Default.CaseEvent)!);

    /// <summary>
    /// Stores what happened and the state it led to. <paramref name="state"/> counts the events in its version.
    /// </summary>
    /// <exception cref="InvalidOperationException">Another change to the case came between.</exception>
    public static void Save(RecordsTransaction transaction, CaseState state, IReadOnlyList<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(events);
        var before = state.Version - events.Count;
        var isOpen = state.Stage != CaseStage.Selesai;
        const string Sql =
            """
            INSERT INTO case_file (id, title, period, stage, step, is_open, due_at, opened_at, closed_at, version, state_json)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, step = excluded.step, is_open = excluded.is_open,
                due_at = excluded.due_at, closed_at = excluded.closed_at, version = excluded.version,
                state_json = excluded.state_json
            WHERE case_file.version = ?12
            """;
        var due = isOpen ? state.Runs.Where(r => r.FinishedAt is null).Min(r => (DateTimeOffset?)r.DueAt) : null;
        var changed = transaction.Connection.Prepared(Sql)
            .Text(state.CaseId).Text(state.NotaDinas.Subject).Text(state.NotaDinas.Period).Text(state.Stage.ToString())
            .Long(state.Step).Long(isOpen ? 1 : 0).Text(RecordsTime.Text(due))
                .Text(RecordsTime.Text(state.Runs[0].StartedAt))
            .Text(isOpen ? null : RecordsTime.Text(transaction.Now)).Long(state.Version)
            .Utf8(JsonSerializer.SerializeToUtf8Bytes(state, CaseJson.Default.CaseState)).Long(before).Run();
        if (changed != 1)
        {
            throw new InvalidOperationException($"Case {state.CaseId} was changed by another act.");
        }

        for (var i = 0; i < events.Count; i++)
        {
            transaction.Connection.Prepared(
                "INSERT INTO case_event (case_id, sequence, event_json) VALUES (?1, ?2, ?3)")
                .Text(state.CaseId).Long(before + i + 1)
                .Utf8(JsonSerializer.SerializeToUtf8Bytes(events[i], CaseJson.Default.CaseEvent)).Run();
        }
    }

    private static long Version(SqliteConnection connection, string caseId) =>
        connection.Prepared("SELECT version FROM case_file WHERE id = ?1").Text(caseId).First(row => row.LongAt(0));

    private static CaseState State(Statement row) =>
        JsonSerializer.Deserialize(row.Utf8At(0), CaseJson.Default.CaseState)!;
}
