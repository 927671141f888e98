using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>A submission that was classified by other rules than those in force.</summary>
internal sealed record Outdated(CaseState Case, CollectionTask Task, Submission Submission, ReadClassification Before)
{
    public string Dataset => SimpanUnggahan.Dataset(Task);
}
