using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Reports.Laporan;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 8, the person's part: the concept becomes the final report.</summary>
public sealed class FinalkanLaporanAkhir(SatuDataHome home)
{
    /// <summary>Finalises the concept under its number; step 9 follows by itself.</summary>
    public async Task<Outcome<CaseState>> RunAsync(string caseId, string actor, CancellationToken cancel = default)
    {
        // Two people finalising at once would write the same file with different times; the second waits its turn
        // outside.
        using var turn = await home.Documents.HoldAsync(caseId, cancel).ConfigureAwait(false);
        if (turn is null)
        {
            return Outcome.Refused<CaseState>("sedang-difinalkan",
                $"Laporan akhir kasus {caseId} sedang difinalkan oleh orang lain. Periksa lagi sebentar kemudian.");
        }

        var now = home.Clock.GetUtcNow();
        if (home.Find(caseId) is not { Stage: CaseStage.MenungguFinalisasi } state)
        {
            // The transaction words the refusal.
            return await home.Changes.ActAsync(caseId, _ => new FinalkanLaporan(actor, ""), also: null, cancel)
                .ConfigureAwait(false);
        }

        var concept = home.Records.Read(c => CaseDocuments.OfCase(c, caseId))
            .Last(d => d.Kind == "konsep-laporan-akhir" && d.Round == state.FinalRound);
        var head = home.Audit.Head()!;
        var unsynced = new UnsyncedFiles(home.Disk);
        var written = LaporanFiles.Write(
            home, state,
            new LaporanRequest(
                LaporanKind.LaporanAkhir, IsConcept: false, concept.Number!, now, head.Hash, head.Sequence),
            state.FinalRound,
            unsynced);
        return await home.Changes.ActAsync(
            caseId, _ => new FinalkanLaporan(actor, written[0].Path),
            (transaction, _) => written.Register(transaction), cancel, unsynced).ConfigureAwait(false);
    }
}
