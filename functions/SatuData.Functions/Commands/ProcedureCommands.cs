using System.CommandLine;
using SatuData.Procedures.Definitions;

namespace SatuData.Functions.Commands;

/// <summary><c>procedure list|show|lint|print|schema</c>: the SOPs as data; they need no home.</summary>
internal static class ProcedureCommands
{
    public static Command Create() => new("procedure", "Prosedur (SOP) sebagai data: lihat, periksa, cetak.")
    {
        List(), Show(), ProcedureLintCommand.Create(), ProcedurePrintCommand.Create(), Schema(),
    };

    private static Command List()
    {
        var list = new Command("list", "Prosedur yang dikenal.");
        list.SetAction(parsed => new CommandOutput(parsed.GetValue(CommonOptions.Json)).List(
            [
                .. ProcedureLibrary.Shipped.All.Select(p => new
                {
                    Id = p.Key,
                    p.Title,
                    Source = p.Source?.File ?? "",
                    Steps = p.Steps.Count,
                    Number = p.Identity.Nomor ?? "",
                    Office = $"{p.Identity.Instansi}, {p.Identity.Pemerintah}",
                    p.Hash,
                }),
            ],
            "Tidak ada prosedur.",
            ("Kunci", p => p.Id), ("Judul", p => p.Title), ("Nomor SOP", p => p.Number), ("Langkah", p => $"{p.Steps}"),
            ("Sumber", p => p.Source)));
        return list;
    }

    private static Command Show()
    {
        var name = ProcedureChoice.Argument();
        var yaml = new Option<bool>("--yaml")
        {
            Description = "Tampilkan berkas definisinya, untuk disalin dan disunting.",
        };
        var show = new Command("show", "Satu prosedur: identitas, langkah, mutu baku, bagian yang disimpulkan.")
        {
            name, yaml,
        };
        show.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(name);
            if (parsed.GetValue(yaml) && ProcedureLibrary.ShippedYaml(chosen) is { } bytes)
            {
                using var screen = Console.OpenStandardOutput();
                screen.Write(bytes);
                return CommandOutput.Done;
            }

            return ProcedureChoice.With(
                chosen, d => ProcedureDisplay.Show(d, new CommandOutput(parsed.GetValue(CommonOptions.Json))));
        });
        return show;
    }

    private static Command Schema()
    {
        var schema = new Command("schema", "JSON Schema berkas definisi, untuk penyunting teks.");
        schema.SetAction(_ =>
        {
            using var screen = Console.OpenStandardOutput();
            screen.Write(ProcedureLibrary.JsonSchema);
            return CommandOutput.Done;
        });
        return schema;
    }
}
