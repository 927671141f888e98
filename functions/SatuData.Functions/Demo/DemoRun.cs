using SatuData.Functions.Commands;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using Spectre.Console;

namespace SatuData.Functions.Demo;

/// <summary>Runs the demonstration case to its end, showing how far it is, and tells what came of it.</summary>
internal sealed class DemoRun(SatuDataHome home, CommandOutput output)
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromMilliseconds(100);

    /// <summary>Plays an unfinished demonstration case on, or a new one.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var uploads = new DemoUploads(home.Paths.Root + ".contoh-unggahan");
        var begun = await CaseAsync(cancel);
        if (begun is null)
        {
            return CommandOutput.Refused;
        }

        var players = new DemoPlayers(home, task => uploads.PathOf(task.AgencyId, task.Round + 1));
        var state = output.IsJson
            ? await PlayAsync(begun.CaseId, players, (_, _) => { }, cancel)
            : !CommandOutput.IsWatched
            ? await PlayAsync(begun.CaseId, players, (_, acts) => ShowActs(acts), cancel)
            : await output.Terminal.Progress().AutoClear(false).HideCompleted(false)
                .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(),
                    new SpinnerColumn())
                .StartAsync(progress => PlayAsync(
                    begun.CaseId, players, new DemoProgress(home, output, progress).Show, cancel));
        return DemoSummary.Show(home, state, uploads, output);
    }

    private void ShowActs(IReadOnlyList<string> acts)
    {
        foreach (var act in acts)
        {
            output.WriteLine("  " + act);
        }
    }

    private async Task<CaseState?> CaseAsync(CancellationToken cancel)
    {
        var unfinished = home.Records.Read(connection => CaseFiles.Open(connection)
            .FirstOrDefault(s => s.NotaDinas.Subject == DemoRegion.Subject));
        if (unfinished is not null)
        {
            return unfinished;
        }

        var missing = DemoRegion.Agencies.Where(a => home.Records.Read(c => Agencies.Find(c, a.Id)) is null).ToList();
        if (missing.Count > 0)
        {
            await home.Records.CommitAsync(
                transaction =>
                    missing.ForEach(a => Agencies.Save(transaction, new Agency(a.Id, a.Name, "Contoh"))), cancel);
        }

        var kasi = home.Region.Officials.Kasi;
        var outcome = await new AjukanNotaDinas(home)
            .RunAsync(DemoRegion.NotaDinas, $"{kasi.Nama}, {kasi.Jabatan}", cancel);
        if (!outcome.IsDone)
        {
            CommandOutput.Refuse(outcome.Refusal);
        }

        return outcome.Value;
    }

    // The embedded host does the system's steps meanwhile; this loop only takes the turns of people.
    private async Task<CaseState> PlayAsync(
        string caseId, DemoPlayers players, Action<CaseState, IReadOnlyList<string>> show, CancellationToken cancel)
    {
        while (true)
        {
            var seen = home.Records.MessageVersion;
            var state = home.Find(caseId)!;
            var acts = await players.PlayAsync(state, cancel);
            show(state, acts);
            if (state.Stage == CaseStage.Selesai)
            {
                return state;
            }

            if (acts.Count == 0)
            {
                await home.Records.WaitForMessagesAsync(seen, LongestLook, cancel);
            }
        }
    }
}
