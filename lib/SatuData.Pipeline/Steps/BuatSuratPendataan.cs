using System.Globalization;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 2: a letter to each agency, and with it a collection task with a due time.</summary>
public sealed class BuatSuratPendataan(SatuDataHome home)
{
    /// <summary>Handles the message that a nota dinas was registered.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.NotaDinasTercatat } state)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var due = state.NotaDinas.DueAt
            ?? home.Calendar.AddWorkTime(message.OccurredAt, home.Definition.Step(3).Waktu.ToWorkTime());
        var tasks = new List<CollectionTask>();
        var written = new List<CaseDocument>();
        var unsynced = new UnsyncedFiles(home.Disk);
        foreach (var (request, index) in state.NotaDinas.Requests.Select((r, i) => (r, i)))
        {
            var standard = await home.DemandStandardAsync(state, (request.StandardId, ""), cancel)
                .ConfigureAwait(false);
            home.StandardArchive.Keep(standard);
            var task = new CollectionTask
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{state.CaseId}-{index + 1:00}"),
                AgencyId = request.AgencyId,
                StandardId = standard.Id,
                StandardVersion = standard.Version,
                StandardHash = standard.Hash,
                DueAt = due,
                LetterNumber = message.Numbers[index],
            };
            tasks.Add(task);
            written.AddRange(home.Documents.Write(
                new DocumentSource
                {
                    CaseId = state.CaseId,
                    Name = $"surat-pendataan-{task.Id}",
                    Kind = "surat-pendataan",
                    Number = task.LetterNumber,
                    CreatedAt = message.OccurredAt,
                },
                OfficialForms.SuratPendataan(home, state, task, standard, message.OccurredAt),
                unsynced));
        }

        await home.Changes.HandleAsync(
            message, receipt, new TerbitkanSuratPendataan(OfficialForms.System, tasks, written[0].Path),
            transaction => written.Register(transaction), cancel, unsynced).ConfigureAwait(false);
    }
}
