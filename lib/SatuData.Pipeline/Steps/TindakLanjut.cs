using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Reports.Laporan;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 7: finished data management gets its laporan penyelesaian; unfinished goes back to the pengawas, the round
/// counted.
/// </summary>
public sealed class TindakLanjut(SatuDataHome home)
{
    /// <summary>Handles the message that the Kasi gave a verdict.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.TindakLanjut } state
            || state.ReportRound != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var unsynced = new UnsyncedFiles(home.Disk);
        var written = state.Verdict!.IsComplete
            ? LaporanFiles.Write(home, state, message.Draft(LaporanKind.LaporanPenyelesaian), message.Round, unsynced)
            : [];
        var reopenDue = home.Calendar.AddWorkTime(message.OccurredAt, home.Definition.Step(3).Waktu.ToWorkTime());
        await home.Changes.HandleAsync(
            message, receipt,
            new TindakLanjutiPemeriksaan(
                OfficialForms.System, message.Round, written.Count > 0 ? written[0].Path : null, reopenDue),
            transaction => written.Register(transaction), cancel, unsynced).ConfigureAwait(false);
    }
}
