using System.CommandLine;
using System.Text;
using SatuData.Functions.KeyVault;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Keys;
using SatuData.Procedures;
using SatuData.Records.Audit;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.Commands;

/// <summary><c>keys init|list|rotate|retire|restore|shred</c>.</summary>
internal static class KeysCommands
{
    public static Command Create() => new("keys", "Kunci penyegel data yang dikecualikan.")
    {
        Init(), List(), Rotate(), Retire(), Restore(), Shred(),
    };

    private static Command Init()
    {
        var file = new Option<FileInfo?>("-o", "--output")
        {
            Description = "Tulis salinan pemulihan ke berkas ini (hanya terbaca pemiliknya) alih-alih ke layar.",
            HelpName = "BERKAS",
        };
        var init = new Command("init", "Buat kunci bila belum ada dan cetak salinan pemulihannya.") { file };
        init.OnHome(async (home, parsed, output, cancel) =>
        {
            var copy = home.Keys.PrintRecoveryCopy();
            if (parsed.GetValue(file) is { } target
                && !DurableFile.TryCreate(target.FullName, Encoding.UTF8.GetBytes(copy), ownerOnly: true))
            {
                return CommandOutput.Refuse(
                    new Refusal("berkas-sudah-ada", $"Berkas {target.Name} sudah ada. Pilih nama lain."));
            }

            await home.Records.CommitAsync(
                transaction => transaction.Audit(new AuditEvent
                {
                    Action = "SalinanKunciDicetak",
                    Actor = parsed.ActorOr(home.Region.Officials.Administrator),
                    Subject = home.Keys.ActiveKeyId,
                }),
                cancel);
            if (parsed.GetValue(file) is not { } written)
            {
                Console.Out.Write(copy);
                return CommandOutput.Done;
            }

            return output.Say(
                $"Salinan pemulihan ditulis ke {written.Name}. Cetak, simpan terpisah dari server, lalu hapus berkasnya.",
                new { file = written.FullName, activeKey = home.Keys.ActiveKeyId });
        });
        return init;
    }

    private static Command List()
    {
        var list = new Command("list", "Semua kunci dan jumlah segel di bawahnya.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            new PutarKunci(home).List(), "Belum ada kunci.",
            ("Kunci", k => k.Id), ("Dibuat", k => Display.Time(home, k.Created)),
            ("Keadaan", k => k.IsActive ? "aktif" : "lama"),
            ("Pelindung", k => k.Protection ?? "hak berkas"), ("Segel", k => Display.Number(k.Seals)))));
        return list;
    }

    private static Command Rotate()
    {
        var goOn = new Option<bool>("--continue")
        {
            Description = "Lanjutkan pemutaran yang terhenti, tanpa kunci baru.",
        };
        var rotate = new Command("rotate",
            "Buat kunci baru dan bungkus ulang semua kunci data; data tidak ditulis ulang.") { goOn };
        rotate.OnHome(async (home, parsed, output, cancel) =>
        {
            var actor = parsed.ActorOr(home.Region.Officials.Administrator);
            var keys = new PutarKunci(home);
            var count = parsed.GetValue(goOn)
                ? await keys.ContinueAsync(actor, cancel)
                : await keys.RunAsync(actor, cancel);
            return output.Say(
                $"Kunci aktif kini {home.Keys.ActiveKeyId}; {Display.Number(count)} segel dibungkus ulang. "
                    + "Cetak salinan pemulihan yang baru dengan 'satudata keys init'.",
                new { activeKey = home.Keys.ActiveKeyId, rewrapped = count });
        });
        return rotate;
    }

    private static Command Retire()
    {
        var id = new Argument<string>("KUNCI") { Description = "Kunci lama yang tidak dipakai lagi." };
        var retire = new Command("retire", "Hapus kunci lama dari berkas kunci untuk selamanya.") { id };
        retire.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new PutarKunci(home).RetireAsync(
                parsed.GetRequiredValue(id), parsed.ActorOr(home.Region.Officials.Administrator), cancel);
            return outcome.Report(output, key => (
                $"Kunci {key} dihapus. Cadangan lama yang masih memuat segel di bawahnya tidak dapat dibuka lagi.",
                new { retired = key }));
        });
        return retire;
    }

    private static Command Restore()
    {
        var file = new Argument<FileInfo>("BERKAS")
        {
            Description = "Salinan pemulihan, boleh diketik ulang dari kertas.",
        };
        var restore = new Command("restore", "Buat kembali berkas kunci yang hilang dari salinan pemulihannya.")
        {
            file,
        };
        restore.SetAction(parsed =>
        {
            var paths = new HomePaths(parsed.GetRequiredValue(CommonOptions.Home).FullName);
            var source = parsed.GetRequiredValue(file);
            if (!source.Exists)
            {
                return CommandOutput.RefuseUsage(new Refusal("berkas-tidak-ada", $"Berkas {source.Name} tidak ada."));
            }

            if (File.Exists(paths.Keys))
            {
                return CommandOutput.Refuse(new Refusal("kunci-sudah-ada",
                    $"Berkas kunci {paths.Keys} sudah ada dan tidak ditimpa. Pindahkan dahulu bila memang harus diganti."));
            }

            try
            {
                using var keys = KeyRing.Restore(
                    paths.Keys, TimeProvider.System, File.ReadAllText(source.FullName),
                    KeyProtectionSettings.FromEnvironment());
                return new CommandOutput(parsed.GetValue(CommonOptions.Json)).Say(
                    $"{keys.Keys.Count} kunci dipulihkan; yang aktif {keys.ActiveKeyId}.",
                    new { keys = keys.Keys.Select(k => k.Id), activeKey = keys.ActiveKeyId });
            }
            catch (FormatException wrong)
            {
                return CommandOutput.Refuse(new Refusal("salinan-tidak-terbaca", wrong.Message));
            }
        });
        return restore;
    }

    private static Command Shred()
    {
        var dataset = new Argument<string>("DATASET") { Description = "Dataset." };
        var version = new Argument<long>("VERSI") { Description = "Nomor versinya." };
        var reason = new Option<string>("--reason")
        {
            Description = "Alasan, misalnya nomor surat.",
            HelpName = "ALASAN",
            Required = true,
        };
        var shred = new Command("shred", "Minta pemusnahan kunci kolom tersegel satu versi; orang kedua menyetujuinya.")
        {
            dataset, version, reason,
        };
        shred.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new MusnahkanKunci(home).RequestAsync(
                parsed.GetRequiredValue(dataset), parsed.GetRequiredValue(version), parsed.GetRequiredValue(reason),
                parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, ApprovalCommands.Asked);
        });
        return shred;
    }
}
