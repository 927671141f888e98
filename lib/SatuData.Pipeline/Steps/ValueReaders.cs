using System.Text.Json;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Reports.Letters;
using SatuData.Tabular.Access;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Who may see the values of an upload: who handed it in, its agency's operator, and the officials who review and
/// keep it.
/// </summary>
internal static class ValueReaders
{
    public static bool Include(SatuDataHome home, Submission submission, string actor)
    {
        var agency = home.FindTask(submission.TaskId) is { } found
            ? home.Records.Read(c => Agencies.Find(c, found.Task.AgencyId))?.Name
            : null;
        var officials = home.Region.Officials;
        return actor == submission.UploadedBy
            || actor == $"Operator {agency}"
            || Is(officials.Kasi, actor)
            || Is(officials.Administrator, actor);
    }

    /// <summary>The columns decided open; none before the decision.</summary>
    public static OpenColumns OpenOf(Submission submission) => submission.DecisionsJson is { } json
        ? JsonSerializer.Deserialize(json, ReadingJson.Default.DecidedClasses)!.Open
        : OpenColumns.None;

    private static bool Is(Signatory official, string actor) =>
        actor == official.Jabatan
        || (official.Nama.Length > 0 && (actor == official.Nama || actor == $"{official.Nama}, {official.Jabatan}"));
}
