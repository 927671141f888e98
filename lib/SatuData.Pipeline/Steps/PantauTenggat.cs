using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Watches due times: a reminder when four fifths of the working time have passed, an escalation when it is over. Each
/// once.
/// </summary>
public sealed class PantauTenggat(SatuDataHome home)
{
    private const double ReminderShare = 0.8;

    /// <summary>Looks at every open case and sends what is due; gives how many notices were new.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var now = home.Clock.GetUtcNow();
        var due =
            home.Records.Read(connection => CaseFiles.Open(connection).SelectMany(s => NoticesOf(s, now)).ToList());
        return due.Count == 0
            ? 0
            : await home.Records.CommitAsync(transaction => due.Count(n => Notices.Send(transaction, n)), cancel)
                .ConfigureAwait(false);
    }

    private IEnumerable<Notice> NoticesOf(CaseState state, DateTimeOffset now)
    {
        foreach (var task in state.Tasks.Where(t => state.Stage == CaseStage.Pendataan && t.IsOpenForUpload))
        {
            var began = state.Runs.Last(r => r.Step == 3).StartedAt;
            if (Kind(began, task.DueAt, now) is { } kind)
            {
                yield return new Notice(
                    state.CaseId, $"{task.Id}:R{task.Round}:{task.DueAt.UtcTicks}", kind, kind == "eskalasi"
                        ? "kasi"
                        : task.AgencyId,
                    kind == "eskalasi"
                        ? $"Data untuk tugas {task.Id} belum diterima dan tenggatnya sudah lewat."
                        : $"Data untuk tugas {task.Id} ditunggu paling lambat {Local(task.DueAt)}.");
            }
        }

        foreach (var run in state.Runs.Where(r => r.FinishedAt is null && r.Step is not (3 or 4)))
        {
            if (Kind(run.StartedAt, run.DueAt, now) is { } kind)
            {
                yield return new Notice(
                    state.CaseId, $"{state.CaseId}:langkah-{run.Step}:{run.Round}", kind, "kasi",
                    kind == "eskalasi"
                        ? $"Langkah {run.Step} kasus {state.CaseId} melewati standar waktunya."
                        : $"Langkah {run.Step} kasus {state.CaseId} harus selesai paling lambat {Local(run.DueAt)}.");
            }
        }
    }

    private string? Kind(DateTimeOffset from, DateTimeOffset due, DateTimeOffset now)
    {
        if (now > due)
        {
            return "eskalasi";
        }

        var whole = home.Calendar.WorkTimeBetween(from, due);
        return home.Calendar.WorkTimeBetween(from, now) >= whole * ReminderShare ? "pengingat" : null;
    }

    private string Local(DateTimeOffset time) =>
        home.Local(time).ToString("dd/MM/yyyy HH.mm", System.Globalization.CultureInfo.InvariantCulture);
}
