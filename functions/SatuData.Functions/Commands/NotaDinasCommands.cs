using System.CommandLine;
using SatuData.Pipeline.Steps;

namespace SatuData.Functions.Commands;

/// <summary><c>nota-dinas submit</c>.</summary>
internal static class NotaDinasCommands
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("BERKAS")
        {
            Description = "Nota dinas sebagai YAML atau JSON: perihal, periode, dasar, tenggat, permintaan.",
        };
        file.AcceptExistingOnly();
        var submit = new Command("submit", "Ajukan nota dinas; kasus baru dibuka.") { file };
        submit.OnHome(async (home, parsed, output, cancel) =>
        {
            var text = await File.ReadAllTextAsync(parsed.GetRequiredValue(file).FullName, cancel);
            var outcome = await new AjukanNotaDinas(home)
                .RunAsync(text, parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, state => (
                $"Nota dinas diterima sebagai kasus {state.CaseId}.", new { state.CaseId, state.Stage, state.Step }));
        });
        return new Command("nota-dinas", "Nota dinas permintaan data (langkah 1).") { submit };
    }
}
