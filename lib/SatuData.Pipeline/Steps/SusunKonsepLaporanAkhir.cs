using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Reports.Laporan;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 8, the system's part: the concept of the final report, marked as one, for a person to finalise.
/// </summary>
public sealed class SusunKonsepLaporanAkhir(SatuDataHome home)
{
    /// <summary>
    /// Handles the message that the laporan penyelesaian is out, or that the wali data returned the final report.
    /// </summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.PenyusunanLaporanAkhir } state
            || state.FinalRound != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var unsynced = new UnsyncedFiles(home.Disk);
        var written = LaporanFiles.Write(
            home, state, message.Draft(LaporanKind.LaporanAkhir, isConcept: true), message.Round, unsynced);
        await home.Changes.HandleAsync(
            message, receipt, new CatatKonsepLaporanAkhir(OfficialForms.System, message.Round, written[0].Path),
            transaction => written.Register(transaction), cancel, unsynced).ConfigureAwait(false);
    }
}
