using System.Globalization;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Records;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The restore drill: the newest whole recovery point is restored into a scratch folder, opened, and checked against
/// its hashes; the result and the time it took are kept in the audit chain as evidence.
/// </summary>
public sealed class UjiPemulihan(SatuDataHome home)
{
    /// <summary>Runs the drill; null when there is no recovery point with a copy of the records yet.</summary>
    public async Task<DrillResult?> RunAsync(CancellationToken cancel = default)
    {
        var point = home.RecoveryPoints.List().LastOrDefault(p => p.Records is not null);
        if (point is null)
        {
            return null;
        }

        var began = home.Clock.GetTimestamp();
        var problems = home.RecoveryPoints.Verify(point.Name, cancel).Select(p => p.Message).ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(await RestoreRecordsAsync(
                Path.Combine(home.Paths.Snapshots, point.Records!.Path)).ConfigureAwait(false));
        }

        var result = new DrillResult(point.Name, problems, home.Clock.GetElapsedTime(began));
        var outcome = result.IsSound ? "berhasil" : "gagal";
        var day = home.Local(home.Clock.GetUtcNow()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await home.Records.CommitAsync(
            transaction =>
            {
                // The timer may fire twice: a day's drill of a point with a result is evidence once.
                if (transaction.Receive(nameof(UjiPemulihan), $"{day}:{point.Name}:{outcome}"))
                {
                    transaction.Audit(Evidence(result, outcome));
                }
            },
            cancel).ConfigureAwait(false);
        return result;
    }

    private static AuditEvent Evidence(DrillResult result, string outcome) => new()
    {
        Action = "UjiPemulihan",
        Actor = OfficialForms.System,
        Subject = result.Point,
        Details = new Dictionary<string, string>
        {
            ["hasil"] = outcome,
            ["masalah"] = result.Problems.Count.ToString(CultureInfo.InvariantCulture),
            ["milidetik"] = result.Duration.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture),
        },
    };

    private async Task<IReadOnlyList<string>> RestoreRecordsAsync(string copy)
    {
        var scratch = Directory.CreateTempSubdirectory("satudata-uji-").FullName;
        try
        {
            var restored = Path.Combine(scratch, "catatan.db");
            File.Copy(copy, restored);
            await using var records = RecordsDatabase.Open(new RecordsOptions { Path = restored, Clock = home.Clock });
            var cases = records.Read(CaseFiles.List);
            var audit = new AuditChain(records).Verify();
            return audit.IsSound
                ? []
                : [$"Rantai audit salinan rusak pada catatan {audit.Fault!.Sequence} ({cases.Count} kasus)."];
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
