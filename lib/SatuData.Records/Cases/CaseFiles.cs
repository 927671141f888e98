using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Records.Cases;

/// <summary>The cases: their current state and every event that led to it.</summary>
public static class CaseFiles
{
    /// <summary>The state of a case; null when there is none of that id.</summary>
    public static CaseState? Find(SqliteConnection connection, string caseId)
    {
        var json = connection.QuerySingleOrDefault<string>(
            "SELECT state_json FROM case_file WHERE id = @caseId", new { caseId });
        return json is null ? null : JsonSerializer.Deserialize(json, CaseJson.Default.CaseState);
    }

    /// <summary>Every case, newest first.</summary>
    public static IReadOnlyList<CaseRow> List(SqliteConnection connection) => connection.Query<CaseRow>(
        """
        SELECT id AS Id, title AS Title, period AS Period, stage AS Stage, step AS Step, is_open AS IsOpen,
               due_at AS DueAt, opened_at AS OpenedAt, closed_at AS ClosedAt
        FROM case_file ORDER BY opened_at DESC, id DESC
        """).AsList();

    /// <summary>The states of all open cases.</summary>
    public static IEnumerable<CaseState> Open(SqliteConnection connection) => connection
        .Query<string>("SELECT state_json FROM case_file WHERE is_open = 1 ORDER BY id")
        .Select(json => JsonSerializer.Deserialize(json, CaseJson.Default.CaseState)!);

    /// <summary>The events of a case, in order.</summary>
    public static IReadOnlyList<CaseEvent> Events(SqliteConnection connection, string caseId) =>
    [
        .. connection.Query<string>(
            "SELECT event_json FROM case_event WHERE case_id = @caseId ORDER BY sequence", new { caseId })
            .Select(json => JsonSerializer.Deserialize(json, CaseJson.Default.CaseEvent)!),
    ];

    /// <summary>Stores what happened and the state it led to. <paramref name="state"/> counts the events in its version.</summary>
    /// <exception cref="InvalidOperationException">Another change to the case came between.</exception>
    public static void Save(RecordsTransaction transaction, CaseState state, IReadOnlyList<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(events);
        var before = state.Version - events.Count;
        var isOpen = state.Stage != CaseStage.Selesai;
        var changed = transaction.Execute(
            """
            INSERT INTO case_file (id, title, period, stage, step, is_open, due_at, opened_at, closed_at, version, state_json)
            VALUES (@CaseId, @Title, @Period, @Stage, @Step, @IsOpen, @DueAt, @OpenedAt, @ClosedAt, @Version, @Json)
            ON CONFLICT (id) DO UPDATE SET stage = excluded.stage, step = excluded.step, is_open = excluded.is_open,
                due_at = excluded.due_at, closed_at = excluded.closed_at, version = excluded.version,
                state_json = excluded.state_json
            WHERE case_file.version = @Before
            """,
            new
            {
                state.CaseId,
                Title = state.NotaDinas.Subject,
                state.NotaDinas.Period,
                Stage = state.Stage.ToString(),
                state.Step,
                IsOpen = isOpen,
                DueAt = isOpen ? RecordsTime.Text(state.Runs.Where(r => r.FinishedAt is null).Min(r => (DateTimeOffset?)r.DueAt)) : null,
                OpenedAt = RecordsTime.Text(state.Runs[0].StartedAt),
                ClosedAt = isOpen ? null : RecordsTime.Text(transaction.Now),
                state.Version,
                Json = JsonSerializer.Serialize(state, CaseJson.Default.CaseState),
                Before = before,
            });
        if (changed != 1)
        {
            throw new InvalidOperationException($"Case {state.CaseId} was changed by another act.");
        }

        for (var i = 0; i < events.Count; i++)
        {
            transaction.Execute(
                "INSERT INTO case_event (case_id, sequence, event_json) VALUES (@CaseId, @Sequence, @Json)",
                new
                {
                    state.CaseId,
                    Sequence = before + i + 1,
                    Json = JsonSerializer.Serialize(events[i], CaseJson.Default.CaseEvent),
                });
        }
    }
}
