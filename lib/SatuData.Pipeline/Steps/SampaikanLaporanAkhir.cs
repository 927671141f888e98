using System.Text;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Messages;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// Step 9, the system's part: the final report lies in the wali data's folder, with a hand-over list of everything it
/// rests on and the
/// hashes to check it by.
/// </summary>
public sealed class SampaikanLaporanAkhir(SatuDataHome home)
{
    /// <summary>Handles the message that the report was finalised.</summary>
    public async Task RunAsync(CaseMessage message, Receipt receipt, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (home.Find(message.CaseId) is not { Stage: CaseStage.Penyampaian } state
            || state.FinalRound != message.Round)
        {
            await home.Changes.HandleAsync(message, receipt, command: null, also: null, cancel).ConfigureAwait(false);
            return;
        }

        var (documents, versions) = home.Records.Read(c =>
            (CaseDocuments.OfCase(c, state.CaseId), StoredVersions.OfCase(c, state.CaseId)));
        var report = documents.Where(d => d.Kind == "laporan-akhir" && d.Round == state.FinalRound).ToList();
        var source = new DocumentSource
        {
            CaseId = state.CaseId,
            Name = $"laporan-akhir-r{state.FinalRound}",
            Kind = "penyampaian",
            Round = state.FinalRound,
            Number = report[0].Number,
            CreatedAt = message.OccurredAt,
            Folder = home.Paths.Deliveries,
        };
        var list = HandOverList.Write(home, state, report, versions, message);
        var unsynced = new UnsyncedFiles(home.Disk);
        var written = home.Documents.Write(
            source, [.. report.Select(d => Read(d)), ("-serah-terima.json", Encoding.UTF8.GetBytes(list))], unsynced);
        await home.Changes.HandleAsync(
            message, receipt, new SampaikanLaporan(OfficialForms.System, message.Round, written[^1].Path),
            transaction =>
            {
                written.Register(transaction);
                Notices.Send(transaction, new Notice(
                    state.CaseId, $"{state.CaseId}:laporan-akhir:{message.Round}", "laporan-tersampaikan", "wali-data",
                    $"Laporan akhir {report[0].Number} telah disampaikan dan menunggu penerimaan."));
            },
            cancel,
            unsynced).ConfigureAwait(false);
    }

    private (string, ReadOnlyMemory<byte>) Read(CaseDocument document) =>
        (Path.GetExtension(document.Path), File.ReadAllBytes(home.Paths.Absolute(document.Path)));
}
