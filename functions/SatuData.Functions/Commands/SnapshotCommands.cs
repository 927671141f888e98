using System.CommandLine;
using SatuData.Pipeline.Steps;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>snapshot list|verify</c>.</summary>
internal static class SnapshotCommands
{
    public static Command Create()
    {
        var list = new Command("list", "Semua versi snapshot.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            home.Records.Read(StoredVersions.List), "Belum ada snapshot.",
            ("Dataset", v => v.Dataset), ("Versi", v => Display.Number(v.Version)), ("Kasus", v => v.CaseId),
            ("Baris", v => Display.Number(v.Rows)), ("Kolom terbuka", v => v.OpenColumns), ("Kolom tersegel", v => v.SealedColumns),
            ("Disimpan", v => Display.Time(home, RecordsTime.Parse(v.StoredAt))), ("Sidik", v => Display.Hash(v.CommitSha256)))));

        var verify = new Command("verify", "Periksa setiap versi snapshot dan titik pemulihan terhadap catatan.");
        verify.OnHome((home, _, output, cancel) =>
        {
            var problems = new PeriksaSnapshot(home).Run(cancel);
            var exit = output.List(problems, "Semua snapshot dan titik pemulihan utuh.",
                ("Dataset", p => p.Dataset ?? ""), ("Versi", p => p.Version is { } v ? Display.Number(v) : ""),
                ("Berkas", p => p.Path), ("Masalah", p => p.Message));
            return Task.FromResult(problems.Count > 0 ? CommandOutput.Refused : exit);
        });
        return new Command("snapshot", "Snapshot data.") { list, verify };
    }
}
