using System.CommandLine;
using SatuData.Pipeline.Approvals;
using SatuData.Records.Cases;

namespace SatuData.Functions.Commands;

/// <summary><c>hold list|place|release</c>: data that nothing may destroy.</summary>
internal static class HoldCommands
{
    public static Command Create() => new("hold", "Penahanan: data yang tidak boleh dimusnahkan.")
    {
        List(), Place(), Release(),
    };

    private static Command List()
    {
        var list = new Command("list", "Semua penahanan, yang terbaru dahulu.");
        list.OnHome((home, _, output, _) => Task.FromResult(output.List(
            new TahanData(home).List(), "Tidak ada penahanan.",
            ("Nomor", h => h.Id), ("Atas", h => h.Subject), ("Alasan", h => h.Reason), ("Oleh", h => h.PlacedBy),
            ("Sejak", h => Display.Time(home, RecordsTime.Parse(h.PlacedAt))),
            ("Dilepas", h => h.ReleasedAt is null ? "" : Display.Time(home, RecordsTime.Parse(h.ReleasedAt))))));
        return list;
    }

    private static Command Place()
    {
        var subject = new Argument<string>("ATAS")
        {
            Description = "Dataset, versi (dataset@versi), kasus, titik pemulihan, atau * untuk semua.",
        };
        var reason = ReasonOption("Alasan, misalnya nomor surat permintaan.");
        var place = new Command("place", "Tahan data.") { subject, reason };
        place.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new TahanData(home).PlaceAsync(
                parsed.GetRequiredValue(subject), parsed.GetRequiredValue(reason),
                parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, h => ($"Penahanan {h.Id} atas {h.Subject} berlaku.", h));
        });
        return place;
    }

    private static Command Release()
    {
        var id = new Argument<string>("PENAHANAN") { Description = "Nomor penahanan; lihat 'satudata hold list'." };
        var reason = ReasonOption("Alasan pelepasan.");
        var release = new Command("release", "Lepas penahanan.") { id, reason };
        release.OnHome(async (home, parsed, output, cancel) =>
        {
            var outcome = await new TahanData(home).ReleaseAsync(
                parsed.GetRequiredValue(id), parsed.GetRequiredValue(reason),
                parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, h => ($"Penahanan {h.Id} atas {h.Subject} dilepas.", h));
        });
        return release;
    }

    private static Option<string> ReasonOption(string description) =>
        new("--reason") { Description = description, HelpName = "ALASAN", Required = true };
}
