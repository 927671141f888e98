using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>The standard that a step needs. It can be withdrawn from the library while a case is under way.</summary>
internal static class DemandedStandard
{
    /// <summary>
    /// The standard; when it is gone, people are told what to do and the step fails: its message waits to be sent
    /// again.
    /// </summary>
    public static async Task<DataStandard> DemandStandardAsync(
        this SatuDataHome home, CaseState state, (string Id, string Hash) wanted, CancellationToken cancel)
    {
        var standardId = wanted.Id;
        if (home.StandardArchive.Find(standardId, wanted.Hash) is { } standard)
        {
            return standard;
        }

        await home.Records.CommitAsync(
            transaction => Notices.Send(transaction, new Notice(
                state.CaseId, $"{state.CaseId}:{standardId}", "standar-tidak-ada", "administrator",
                $"Standar data '{standardId}' tidak ada lagi, sehingga langkah {state.Step} kasus {state.CaseId} "
                + "berhenti. Kembalikan berkas standarnya, mulai ulang program, lalu kirim ulang pesannya dengan "
                + "'satudata queue resubmit'.")),
            cancel).ConfigureAwait(false);
        throw new InvalidOperationException($"Standar data '{standardId}' tidak ada lagi.");
    }
}
