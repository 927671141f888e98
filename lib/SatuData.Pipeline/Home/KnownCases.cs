using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Home;

/// <summary>
/// The states of cases that were committed lately, so that they need not be read from their JSON again at every step. A
/// version of a case is committed once, so a state is right when the records name its version, whoever wrote it.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class KnownCases
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, CaseState> _states = new(StringComparer.Ordinal);

    public CaseState? Find(SqliteConnection connection, string caseId) =>
        CaseFiles.Find(connection, caseId, _states.GetValueOrDefault(caseId));

    /// <summary>Keeps a state that was committed.</summary>
    public void Keep(CaseState committed)
    {
        if (_states.Count >= Most)
        {
            _states.Clear();
        }

        _states[committed.CaseId] = committed;
    }
}
