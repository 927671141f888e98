using System.CommandLine;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.People;
using SatuData.Procedures;
using SatuData.Records.Audit;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>agency list|add</c> and <c>standard list|check|import</c>.</summary>
internal static class RegisterCommands
{
    public static Command Agency()
    {
        var list = new Command("list", "Perangkat daerah yang terdaftar.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            home.Records.Read(Agencies.List),
            $"Belum ada perangkat daerah. Daftarkan dengan 'satudata agency add' atau dalam {RegionFile.Name}.",
            ("Kode", a => a.Id), ("Nama", a => a.Name), ("Alamat", a => a.Address))));

        var id = new Argument<string>("KODE") { Description = "Kode pendek, huruf kecil: dinkes." };
        var name = new Argument<string>("NAMA") { Description = "Nama lengkap." };
        var address = new Option<string>("--address")
        {
            Description = "Alamat.",
            HelpName = "ALAMAT",
            DefaultValueFactory = _ => "",
        };
        var add = new Command("add", "Daftarkan perangkat daerah, atau ubah namanya.") { id, name, address };
        add.OnHome(async (home, parsed, output, cancel) =>
        {
            var agency = new Agency(
                parsed.GetRequiredValue(id), parsed.GetRequiredValue(name), parsed.GetRequiredValue(address));
            if (!AgencyId.IsValid(agency.Id))
            {
                return CommandOutput.Refuse(new Refusal("kode-tidak-sah",
                    "Kode perangkat daerah terdiri atas 2 sampai 40 huruf kecil, angka, dan tanda hubung."));
            }

            var actor = parsed.ActorOr(home.Region.Officials.Administrator);
            await home.Records.CommitAsync(
                transaction =>
                {
                    Agencies.Save(transaction, agency);
                    transaction.Audit(
                        new AuditEvent { Action = "PerangkatDaerahDidaftarkan", Actor = actor, Subject = agency.Id });
                },
                cancel);
            return output.Say($"Perangkat daerah {agency.Id} terdaftar.", agency);
        });
        return new Command("agency", "Perangkat daerah.") { list, add };
    }

    public static Command Standard()
    {
        var list = new Command("list", "Standar data yang dapat diminta.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            [.. home.Standards.All.OrderBy(s => s.Id)
                .Select(s => new { s.Id, s.Title, s.Version, Fields = s.Fields.Count, s.Hash })],
            "Tidak ada standar data.",
            ("Standar", s => s.Id), ("Judul", s => s.Title), ("Versi", s => Display.Number(s.Version)),
            ("Kolom", s => Display.Number(s.Fields)))));
        return new Command("standard", "Standar data.")
        {
            list, StandardFileCommands.Check(), StandardFileCommands.Import(),
        };
    }
}
