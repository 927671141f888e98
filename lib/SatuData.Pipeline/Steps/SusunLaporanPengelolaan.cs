using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Reports.Laporan;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 5: the laporan pengelolaan, a round each time the Kasi sends it back.</summary>
public sealed class SusunLaporanPengelolaan(SatuDataHome home)
{
    /// <summary>Handles the message that every task is stored or closed.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.PenyusunanLaporan } state
            || state.ReportRound != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var unsynced = new UnsyncedFiles(home.Disk);
        var point = CaseRecoveryPoint.CreateIfMissing(home, state, message, unsynced);
        var written =
            LaporanFiles.Write(home, state, message.Draft(LaporanKind.LaporanPengelolaan), message.Round, unsynced);
        await home.Changes.HandleAsync(
            message, receipt, new CatatLaporanPengelolaan(OfficialForms.System, message.Round, written[0].Path),
            transaction =>
            {
                written.Register(transaction);
                point.Register(transaction);
            },
            cancel,
            unsynced).ConfigureAwait(false);
    }
}
