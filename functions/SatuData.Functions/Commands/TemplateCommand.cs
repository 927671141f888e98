using System.CommandLine;
using SatuData.Procedures;
using SatuData.Reports.Templates;
using SatuData.Tabular.Regions;

namespace SatuData.Functions.Commands;

/// <summary><c>template STANDARD -o FILE</c>.</summary>
internal static class TemplateCommand
{
    public static Command Create()
    {
        var standard = new Argument<string>("STANDAR")
        {
            Description = "Standar data: nama seperti pada 'satudata standard list', atau berkas .yaml/.json.",
        };
        var target = OutputFile.Option("Buku kerja hasil (.xlsx).");
        var region = new Option<string>("--region")
        {
            Description = "Kode wilayah dengan titik yang kodenya diisikan, misalnya 18.10.",
            HelpName = "KODE",
            DefaultValueFactory = _ => "",
        };
        var template = new Command("template", "Buat buku kerja yang siap diisi menurut standar data.")
        {
            standard, target, region,
        };
        template.SetAction(async (parsed, _) =>
        {
            var found = StandardChoice.Find(parsed.GetRequiredValue(standard), parsed);
            if (!found.IsDone)
            {
                return CommandOutput.RefuseUsage(found.Refusal);
            }

            var code = parsed.GetValue(region)!;
            if (code.Length > 0 && RegionCodes.Kemendagri.Name(code) is null)
            {
                return CommandOutput.RefuseUsage(new Refusal(
                    "wilayah-tidak-dikenal",
                    $"Tidak ada wilayah dengan kode '{code}'. Tulis kode Kemendagri dengan titik, misalnya 18.10."));
            }

            var file = parsed.GetRequiredValue(target);
            var refusal = await OutputFile.WriteAsync(file, stream =>
            {
                StandardTemplate.Write(
                    new TemplateRequest { Standard = found.Value, Regions = RegionCodes.Kemendagri, Region = code },
                    stream);
                return (Refusal?)null;
            });
            return refusal is not null
                ? CommandOutput.Refuse(refusal)
                : new CommandOutput(parsed.GetValue(CommonOptions.Json)).Say(
                    $"{file.Name} ditulis: templat {found.Value.Id} versi {found.Value.Version}.",
                    new { file = file.FullName, standard = found.Value.Id, found.Value.Version, found.Value.Hash,
                        region = code });
        });
        return template;
    }
}
