using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 9, the wali data's part: the final report is acknowledged, or returned with a reason.</summary>
public sealed class TerimaLaporanAkhir(SatuDataHome home)
{
    /// <summary>Acknowledges the report; the case is complete.</summary>
    public Task<Outcome<CaseState>> AcknowledgeAsync(string caseId, string actor, CancellationToken cancel = default) =>
        home.Changes.ActAsync(caseId, _ => new AkuiLaporan(actor), also: null, cancel);

    /// <summary>Returns the report; step 8 begins anew.</summary>
    public Task<Outcome<CaseState>> ReturnAsync(string caseId, string reason, string actor,
        CancellationToken cancel = default) =>
        home.Changes.ActAsync(caseId, _ => new KembalikanLaporan(actor, reason), also: null, cancel);
}
