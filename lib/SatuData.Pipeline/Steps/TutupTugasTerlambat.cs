using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;

namespace SatuData.Pipeline.Steps;

/// <summary>A decision closes overdue tasks without data, so that the report can be drafted.</summary>
public sealed class TutupTugasTerlambat(SatuDataHome home)
{
    /// <summary>Closes every task of the case that is overdue and not stored.</summary>
    public Task<Outcome<CaseState>> RunAsync(string caseId, string reason, string actor,
        CancellationToken cancel = default) =>
        home.Changes.ActAsync(caseId, _ => new TutupTerlambat(actor, reason), also: null, cancel);
}
