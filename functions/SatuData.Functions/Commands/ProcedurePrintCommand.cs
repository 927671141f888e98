using System.CommandLine;
using System.Text;
using SatuData.Pipeline.Home;
using SatuData.Procedures;
using SatuData.Procedures.Definitions;
using SatuData.Procedures.PengelolaanData;
using SatuData.Procedures.Print;

namespace SatuData.Functions.Commands;

/// <summary><c>procedure print PROSEDUR -o BERKAS</c>: the official form, as HTML or SVG.</summary>
internal static class ProcedurePrintCommand
{
    public static Command Create()
    {
        var name = ProcedureChoice.Argument();
        var caseId = new Option<string?>("--case")
        {
            Description = "Cetak pula waktu nyata kasus ini pada formulirnya.", HelpName = "KASUS",
        };
        var target = OutputFile.Option("Berkas hasil, .html atau .svg.");
        var print = new Command("print", "Cetak prosedur dalam bentuk resmi SOP AP (A4 mendatar).")
        {
            name, caseId, target,
        };
        print.SetAction(async (parsed, cancel) =>
        {
            cancel.ThrowIfCancellationRequested();
            var (choice, refusal) = ProcedureChoice.Of(parsed.GetRequiredValue(name));
            if (refusal is not null || choice!.Definition is not { } definition)
            {
                return CommandOutput.RefuseUsage(refusal ?? new Refusal("definisi-tidak-terbaca",
                    $"{choice!.File}:{choice.Errors[0]}. Periksa seluruhnya dengan 'satudata procedure lint'."));
            }

            var (run, unknown) = parsed.GetValue(caseId) is { } id ? await RunOf(definition, id, parsed) : (null, null);
            return unknown is not null
                ? CommandOutput.Refuse(unknown)
                : await Write(definition, run, parsed.GetRequiredValue(target),
                    new CommandOutput(parsed.GetValue(CommonOptions.Json)));
        });
        return print;
    }

    private static async Task<int> Write(
        ProcedureDefinition definition, PrintedRun? run, FileInfo target, CommandOutput output)
    {
        var isSvg = target.Extension.Equals(".svg", StringComparison.OrdinalIgnoreCase);
        if (!isSvg && !target.Extension.Equals(".html", StringComparison.OrdinalIgnoreCase))
        {
            return CommandOutput.RefuseUsage(
                new Refusal("bentuk-tidak-dikenal", "Berkas hasil harus berakhiran .html atau .svg."));
        }

        var text = isSvg ? SopForm.Svg(definition, run) : SopForm.Html(definition, run);
        var refusal = await OutputFile.WriteAsync(target, stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            return (Refusal?)null;
        });
        return refusal is not null
            ? CommandOutput.Refuse(refusal)
            : output.Say(
                $"SOP {definition.Title} dicetak ke {target.Name}.", new { definition.Key, file = target.FullName });
    }

    private static async Task<(PrintedRun? Run, Refusal? Refusal)> RunOf(
        ProcedureDefinition definition, string caseId, ParseResult parsed)
    {
        var opened = await SatuDataHome.OpenAsync(
            new HomeOptions { Path = parsed.GetRequiredValue(CommonOptions.Home).FullName });
        if (!opened.IsDone)
        {
            return (null, opened.Refusal);
        }

        await using var home = opened.Value;
        if (definition.Key != home.Definition.Key)
        {
            return (null, new Refusal("bukan-prosedurnya",
                $"Kasus berjalan menurut prosedur {home.Definition.Key}, bukan {definition.Key}."));
        }

        return home.Find(caseId) is { } state
            ? (new(caseId, [.. state.Runs.Select(Printed)], home.Calendar), null)
            : (null, new Refusal("kasus-tidak-dikenal", $"Kasus {caseId} tidak ada. Lihat 'satudata case list'."));
    }

    private static PrintedStep Printed(StepRun run) =>
        new(run.Step, run.Round, run.StartedAt, run.DueAt, run.FinishedAt, run.Actor);
}
