using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 1, the system's part: the nota dinas gets its number, its official form, and its place in the register.
/// </summary>
public sealed class DaftarkanNotaDinas(SatuDataHome home)
{
    /// <summary>Handles the message that a nota dinas was handed in.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.NotaDinasDiajukan } state)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var number = message.Numbers[0];
        var unsynced = new UnsyncedFiles(home.Disk);
        var written = home.Documents.Write(
            new DocumentSource
            {
                CaseId = state.CaseId,
                Name = "nota-dinas",
                Kind = "nota-dinas",
                Number = number,
                CreatedAt = message.OccurredAt,
            },
            OfficialForms.NotaDinas(home, state, number, message.OccurredAt),
            unsynced);
        await home.Changes.HandleAsync(
            message, receipt, new CatatNotaDinas(OfficialForms.System, number, written[0].Path),
            transaction => written.Register(transaction), cancel, unsynced).ConfigureAwait(false);
    }
}
