using SatuData.Functions.Commands;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using Spectre.Console;

namespace SatuData.Functions.Demo;

/// <summary>
/// What came of the demonstration: steps, open and sealed columns, snapshot versions, report files, the audit chain.
/// </summary>
internal static class DemoSummary
{
    public static int Show(SatuDataHome home, CaseState state, DemoUploads uploads, CommandOutput output)
    {
        var (submissions, versions, documents) = home.Records.Read(c => (
            Submissions.OfCase(c, state.CaseId), StoredVersions.OfCase(c, state.CaseId),
            CaseDocuments.OfCase(c, state.CaseId)));
        var steps = StepLines.Of(home, state);
        var reports = documents.Where(d => d.Kind.Contains("laporan", StringComparison.Ordinal)).ToList();
        var audit = home.Audit.Verify();
        var problems = new PeriksaSnapshot(home).Run();
        var sound = audit.IsSound && problems.Count == 0;
        if (output.IsJson)
        {
            CommandOutput.Json(new
            {
                state.CaseId,
                home = home.Paths.Root,
                steps,
                submissions = submissions.Select(s => new { s.Id, s.FileName, s.Rows, s.Errors, s.ReturnReason }),
                snapshots = versions,
                reports,
                auditSound = audit.IsSound,
                auditEntries = audit.Checked,
                snapshotProblems = problems.Count,
            });
            return sound ? CommandOutput.Done : CommandOutput.Refused;
        }

        output.WriteLine();
        output.WriteLine($"Kasus {state.CaseId}: {state.NotaDinas.Subject}, nota dinas {state.NotaDinasNumber}");
        output.Terminal.Write(StepLines.Table(home, steps));
        output.List(submissions, "",
            ("Unggahan", s => s.Id), ("Berkas", s => s.FileName), ("Baris", s => Display.Number(s.Rows ?? 0)),
            ("Galat", s => Display.Number(s.Errors ?? 0)), ("Hasil reviu", s => s.ReturnReason ?? "diterima"));
        output.List(versions, "",
            ("Dataset", v => v.Dataset), ("Versi", v => Display.Number(v.Version)),
            ("Baris", v => Display.Number(v.Rows)),
            ("Kolom terbuka", v => v.OpenColumns.Replace(",", ", ", StringComparison.Ordinal)),
            ("Kolom tersegel", v => v.SealedColumns.Replace(",", ", ", StringComparison.Ordinal)));
        output.List(reports, "", ("Laporan", d => d.Kind), ("Nomor", d => d.Number ?? ""), ("Berkas", d => d.Path));
        output.WriteLine(audit.IsSound
            ? $"Rantai audit utuh: {Display.Number(audit.Checked)} catatan."
            : $"Rantai audit RUSAK pada catatan {audit.Fault!.Sequence}.");
        output.WriteLine(
            problems.Count == 0 ? "Snapshot dan titik pemulihan utuh." : $"{problems.Count} masalah pada snapshot.");
        output.WriteLine(
            $"Semua keadaan: {home.Paths.Root}   Berkas contoh: {Path.GetDirectoryName(uploads.PathOf("distan", 1))}");
        return sound ? CommandOutput.Done : CommandOutput.Refused;
    }
}
