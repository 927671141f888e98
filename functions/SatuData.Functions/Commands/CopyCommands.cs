using System.CommandLine;
using SatuData.Pipeline.Copies;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Records.Copies;

namespace SatuData.Functions.Commands;

/// <summary><c>copy list|add|remove|run</c>: copies of the home outside it.</summary>
internal static class CopyCommands
{
    public static Command Create() => new("copy", "Salinan di luar home, pada cakram atau mesin lain.")
    {
        List(), Add(), Remove(), Run(),
    };

    private static Command List()
    {
        var list = new Command("list", "Semua tempat salinan dan keadaannya.");
        list.OnHome((home, _, output, _) => Task.FromResult(Show(home, new SalinKeluar(home).List(), output)));
        return list;
    }

    private static Command Add()
    {
        var name = new Argument<string>("NAMA") { Description = "Nama tempat salinan." };
        var folder = new Argument<DirectoryInfo>("FOLDER")
        {
            Description = "Folder pada cakram lain; dibuat bila belum ada.",
        };
        var add = new Command("add", "Tetapkan tempat salinan.") { name, folder };
        add.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new SalinKeluar(home).AddAsync(
                parsed.GetRequiredValue(name), parsed.GetRequiredValue(folder).FullName,
                parsed.ActorOr(home.Region.Officials.Administrator), cancel);
            return outcome.Report(output, target => (
                $"Salinan akan dibuat di {target.Location} setiap malam, atau sekarang dengan 'satudata copy run'.",
                target));
        });
        return add;
    }

    private static Command Remove()
    {
        var name = new Argument<string>("NAMA") { Description = "Nama tempat salinan." };
        var remove = new Command("remove", "Lepas tempat salinan dari daftar; isinya tidak dihapus.") { name };
        remove.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new SalinKeluar(home).RemoveAsync(
                parsed.GetRequiredValue(name), parsed.ActorOr(home.Region.Officials.Administrator), cancel);
            return outcome.Report(
                output, removed => ($"Tempat salinan {removed} dilepas; isinya tetap di sana.", new { removed }));
        });
        return remove;
    }

    private static Command Run()
    {
        var run = new Command("run", "Salin titik pemulihan terbaru ke setiap tempat, lalu baca ulang seluruhnya.");
        run.OnHome(async (home, _, output, cancel) =>
        {
            var targets = await new SalinKeluar(home).RunAsync(cancel: cancel);
            var exit = Show(home, targets, output);
            return targets.Any(t => t.Problems > 0) ? CommandOutput.Refused : exit;
        });
        return run;
    }

    private static int Show(SatuDataHome home, IReadOnlyList<CopyTarget> targets, CommandOutput output) => output.List(
        targets, "Belum ada tempat salinan. Tetapkan dengan 'satudata copy add NAMA FOLDER'.",
        ("Nama", t => t.Name), ("Letak", t => t.Location), ("Titik pemulihan", t => t.Point ?? "belum pernah"),
        ("Berkas", t => t.Files is { } files ? Display.Number(files) : ""),
        ("Bita", t => t.Bytes is { } bytes ? Display.Number(bytes) : ""),
        ("Dibaca ulang", t => t.VerifiedAt is { } at ? Display.Time(home, RecordsTime.Parse(at)) : ""),
        ("Rusak", t => t.Problems is { } problems ? Display.Number(problems) : ""));
}
