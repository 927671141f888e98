using System.CommandLine;
using SatuData.Procedures.Definitions;
using SatuData.Procedures.Lint;

namespace SatuData.Functions.Commands;

/// <summary><c>procedure lint [PROSEDUR…]</c>.</summary>
internal static class ProcedureLintCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("PROSEDUR")
        {
            Description = "Kunci prosedur atau berkas definisi .yaml (bawaan: semua prosedur).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var rules = new Option<bool>("--rules") { Description = "Tampilkan daftar aturan." };
        var lint = new Command("lint", "Periksa prosedur terhadap aturan penulisan SOP.") { names, rules };
        lint.SetAction(parsed =>
        {
            var output = new CommandOutput(parsed.GetValue(CommonOptions.Json));
            return parsed.GetValue(rules) ? Rules(output) : Lint(parsed.GetValue(names) ?? [], output);
        });
        return lint;
    }

    private static int Rules(CommandOutput output) => output.List(
        LintRules.All, "", ("Kode", r => r.Code), ("Nama", r => r.Name), ("Bobot", r => Word(r.Severity)),
        ("Aturan", r => r.Description));

    private static int Lint(string[] names, CommandOutput output)
    {
        var lines = new List<ProcedureLintLine>();
        foreach (var name in names.Length > 0 ? names : [.. ProcedureLibrary.Shipped.All.Select(p => p.Key)])
        {
            var (choice, refusal) = ProcedureChoice.Of(name);
            if (refusal is not null)
            {
                return CommandOutput.RefuseUsage(refusal);
            }

            lines.AddRange(Lines(choice!));
        }

        Show(lines, output);
        return lines.Exists(l => l.Severity == Word(LintSeverity.Galat)) ? CommandOutput.Refused : CommandOutput.Done;
    }

    private static IEnumerable<ProcedureLintLine> Lines(ProcedureChoice choice) => choice.Definition is { } definition
        ? ProcedureLint.Check(definition, ProcedureLibrary.Shipped).Select(f => new ProcedureLintLine(
            choice.File, f.Place.Line, f.Place.Column, Word(f.Rule.Severity), f.Rule.Code, f.Rule.Name, f.Step,
            f.Message))
        : choice.Errors.Select(e => new ProcedureLintLine(
            choice.File, e.Line, e.Column, Word(LintSeverity.Galat), "SOP000", "definisi-tidak-terbaca", null,
            e.Path.Length == 0 ? e.Message : $"{e.Path}: {e.Message}"));

    private static void Show(List<ProcedureLintLine> lines, CommandOutput output)
    {
        if (output.IsJson)
        {
            CommandOutput.Json(lines);
            return;
        }

        foreach (var line in lines)
        {
            // Not through the terminal: editors read these lines, so they must not wrap.
            Console.Out.WriteLine(
                $"{line.File}:{line.Line}:{line.Column}: {line.Severity} [{line.Code} {line.Rule}]: {line.Message}");
        }

        output.WriteLine(string.Join(", ", Enum.GetValues<LintSeverity>()
            .Select(s => $"{Display.Number(lines.Count(l => l.Severity == Word(s)))} {Word(s)}")) + ".");
    }

    private static string Word(LintSeverity severity) => severity switch
    {
        LintSeverity.Galat => "galat",
        LintSeverity.Peringatan => "peringatan",
        _ => "catatan",
    };
}
