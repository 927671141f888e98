using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.PengelolaanData;
using SatuData.Records.Cases;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>Shows one case whole.</summary>
internal static class CaseDisplay
{
    public static int Show(SatuDataHome home, string caseId, CommandOutput output)
    {
        if (home.Find(caseId) is not { } state)
        {
            return CommandOutput.Refuse(new Refusal(
                "kasus-tidak-dikenal", $"Kasus {caseId} tidak ada. Lihat daftar kasus dengan 'satudata case list'."));
        }

        var (submissions, versions, documents, notices) = home.Records.Read(c => (
            Submissions.OfCase(c, caseId), StoredVersions.OfCase(c, caseId), CaseDocuments.OfCase(c, caseId),
            Notices.OfCase(c, caseId)));
        if (output.IsJson)
        {
            return CommandOutput.Json(new
            {
                state.CaseId,
                subject = state.NotaDinas.Subject,
                state.NotaDinas.Period,
                number = state.NotaDinasNumber,
                state.Stage,
                state.Step,
                tasks = state.Tasks.Select(t => new
                {
                    t.Id, t.AgencyId, t.StandardId, t.Status, t.Round, t.DueAt, t.LetterNumber,
                }),
                steps = StepLines.Of(home, state),
                submissions = submissions.Select(s => new
                {
                    s.Id, s.TaskId, s.Round, s.FileName, s.Bytes, s.Sha256, s.UploadedBy, s.UploadedAt, s.IsReadable,
                    s.Rows,
                    s.Errors, s.Warnings, s.ReturnReason,
                }),
                snapshots = versions,
                documents,
                notices,
            });
        }

        output.WriteLine($"{state.CaseId}  {state.NotaDinas.Subject}");
        output.WriteLine($"Periode {state.NotaDinas.Period}, nota dinas {state.NotaDinasNumber ?? "belum dinomori"}, "
            + $"langkah {state.Step} dari 9: {CaseProcedure.Describe(state.Stage)}");
        output.WriteLine();
        output.Terminal.Write(StepLines.Table(home, StepLines.Of(home, state)));
        output.List(state.Tasks, "Belum ada tugas pendataan.",
            ("Tugas", t => t.Id),
            ("Perangkat daerah", t => t.AgencyId),
            ("Standar", t => t.StandardId),
            ("Status", t => Display.Status(t.Status)),
            ("Ronde", t => Display.Number(t.Round)),
            ("Tenggat", t => Display.Time(home, t.DueAt)));
        output.List(submissions, "Belum ada unggahan.",
            ("Unggahan", s => s.Id),
            ("Berkas", s => s.FileName),
            ("Baris", s => s.Rows is { } rows ? Display.Number(rows) : ""),
            ("Galat", s => s.Errors is { } errors ? Display.Number(errors) : ""),
            ("Peringatan", s => s.Warnings is { } warnings ? Display.Number(warnings) : ""),
            ("Alasan dikembalikan", s => s.ReturnReason ?? ""));
        output.List(versions, "Belum ada snapshot.",
            ("Dataset", v => v.Dataset),
            ("Versi", v => Display.Number(v.Version)),
            ("Baris", v => Display.Number(v.Rows)),
            ("Kolom terbuka", v => Display.Number(Count(v.OpenColumns))),
            ("Kolom tersegel", v => Display.Number(Count(v.SealedColumns))));
        output.List(documents, "Belum ada dokumen.",
            ("Dokumen", d => d.Kind), ("Nomor", d => d.Number ?? ""), ("Berkas", d => d.Path));
        foreach (var notice in notices)
        {
            output.WriteLine($"[{notice.Kind} → {notice.Recipient}] {notice.Text}");
        }

        return CommandOutput.Done;
    }

    private static int Count(string names) => names.Length == 0 ? 0 : names.Split(',').Length;
}
