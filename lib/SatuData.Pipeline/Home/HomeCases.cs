using SatuData.Procedures.PengelolaanData;

namespace SatuData.Pipeline.Home;

/// <summary>Looks up cases and tasks of a home.</summary>
public static class HomeCases
{
    /// <summary>The state of a case; null when there is none of that id.</summary>
    public static CaseState? Find(this SatuDataHome home, string caseId)
    {
        ArgumentNullException.ThrowIfNull(home);
        return home.Records.Read(connection => home.Cases.Find(connection, caseId));
    }

    /// <summary>The case of a task, by the task's id; null when there is no such task.</summary>
    public static (CaseState Case, CollectionTask Task)? FindTask(this SatuDataHome home, string taskId)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(taskId);
        var end = taskId.LastIndexOf('-');
        return end > 0 && home.Find(taskId[..end]) is { } state && state.FindTask(taskId) is { } task
            ? (state, task)
            : null;
    }
}
