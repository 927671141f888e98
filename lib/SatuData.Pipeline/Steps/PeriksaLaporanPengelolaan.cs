using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Pipeline.Steps;

/// <summary>Step 6: the Kasi checks whether data management is finished.</summary>
public sealed class PeriksaLaporanPengelolaan(SatuDataHome home)
{
    /// <summary>Records the verdict; step 7 follows by itself.</summary>
    public Task<Outcome<CaseState>> RunAsync(
        string caseId, CheckVerdict verdict, string actor, CancellationToken cancel = default) =>
        home.Changes.ActAsync(caseId, _ => new PeriksaLaporan(actor, verdict), also: null, cancel);
}
