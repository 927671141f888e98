using System.Text.Json;
using SatuData.Functions.Commands;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using SatuData.Tabular.Access;
using SatuData.Tabular.Findings;

namespace SatuData.Functions.Demo;

/// <summary>
/// Plays the people of a case: looks at where it stands and does what the person whose turn it is would do, through the
/// same operations.
/// It keeps no memory of its own, so a case that was interrupted anywhere is played on from there.
/// </summary>
internal sealed class DemoPlayers(SatuDataHome home, Func<CollectionTask, string> uploadFor)
{
    /// <summary>Does every act that waits for a person; gives what was done, in words.</summary>
    public async Task<IReadOnlyList<string>> PlayAsync(CaseState state, CancellationToken cancel)
    {
        switch (state.Stage)
        {
            case CaseStage.Pendataan:
                var done = new List<string>();
                foreach (var task in state.Tasks)
                {
                    if (await PlayAsync(task, cancel) is { } act)
                    {
                        done.Add(act);
                    }
                }

                return done;
            case CaseStage.MenungguPemeriksaan:
                await new PeriksaLaporanPengelolaan(home).RunAsync(
                    state.CaseId, new CheckVerdict(true, "", []), Name(home.Region.Officials.Kasi), cancel);
                return ["Kasi memeriksa laporan pengelolaan: selesai"];
            case CaseStage.MenungguFinalisasi:
                await new FinalkanLaporanAkhir(home)
                    .RunAsync(state.CaseId, Name(home.Region.Officials.KepalaDinas), cancel);
                return ["Kepala dinas memfinalkan laporan akhir"];
            case CaseStage.MenungguPenerimaan:
                await new TerimaLaporanAkhir(home)
                    .AcknowledgeAsync(state.CaseId, Name(home.Region.Officials.WaliData), cancel);
                return ["Wali data menerima laporan akhir"];
            default:
                return [];
        }
    }

    private async Task<string?> PlayAsync(CollectionTask task, CancellationToken cancel)
    {
        switch (task.Status)
        {
            case CollectionTaskStatus.MenungguData or CollectionTaskStatus.Dikembalikan:
                var path = uploadFor(task);
                await using (var content = File.OpenRead(path))
                {
                    await new UnggahBerkas(home).RunAsync(
                        task.Id, content, Path.GetFileName(path), $"Operator {AgencyName(task)}", cancel: cancel);
                }

                return $"{AgencyName(task)} mengunggah {Path.GetFileName(path)} (ronde {task.Round + 1})";
            case CollectionTaskStatus.MenungguReviu:
                return await ReviewAsync(task, cancel);
            default:
                return null;
        }
    }

    private async Task<string> ReviewAsync(CollectionTask task, CancellationToken cancel)
    {
        var submission = home.Records.Read(c => Submissions.Find(c, task.SubmissionId!))!;
        var kasi = Name(home.Region.Officials.Kasi);
        var review = new TinjauUnggahan(home);
        if (submission.Errors is not > 0)
        {
            await review.AcceptAsync(task.Id, new Dictionary<string, AccessClass>(), reason: null, kasi, cancel);
            return $"Kasi menerima {submission.Id}: {Display.Number(submission.Rows ?? 0)} baris";
        }

        var findings = JsonSerializer.Deserialize(submission.FindingsJson!, ReadingJson.Default.ReadFindings)!;
        var cells = string.Join(
            ", ", findings.Items.Where(f => f.Severity == Severity.Error).Select(f => f.Cell).OfType<string>()
                .Distinct().Take(5));
        await review.ReturnAsync(task.Id, $"Perbaiki sel {cells} sesuai temuan, lalu unggah kembali.", kasi, cancel);
        return $"Kasi mengembalikan {submission.Id}: {Display.Number(submission.Errors.Value)} galat ({cells})";
    }

    private string AgencyName(CollectionTask task) =>
        home.Records.Read(c => Agencies.Find(c, task.AgencyId))?.Name ?? task.AgencyId;

    private static string Name(Reports.Letters.Signatory signatory) =>
        signatory.Nama.Length > 0 ? $"{signatory.Nama}, {signatory.Jabatan}" : signatory.Jabatan;
}
