using System.CommandLine;
using SatuData.Pipeline.Steps;
using SatuData.Tabular.Access;

namespace SatuData.Functions.Commands;

/// <summary><c>review show|decide|decisions|accept|return</c>.</summary>
internal static class ReviewCommands
{
    public static Command Create() => new("review", "Reviu Kasi atas unggahan: temuan dan kelas akses.") 
    {
        Show(), ReviewDecisionCommands.Decide(), ReviewDecisionCommands.Decisions(), Accept(), Return(),
    };

    private static Command Show()
    {
        var task = TaskArgument();
        var values = new Option<bool>("--values")
        {
            Description = "Tampilkan nilai yang salah dari berkas tersegel; dicatat dalam jejak audit.",
        };
        var show = new Command("show", "Temuan dan usulan kelas akses unggahan terakhir sebuah tugas.")
        {
            task, values,
        };
        show.OnHome((home, parsed, output, cancel) => ReviewDisplay.ShowAsync(
            home,
            parsed.GetRequiredValue(task),
            output,
            parsed.GetValue(values) ? parsed.ActorOr(home.Region.Officials.Kasi) : null,
            cancel));
        return show;
    }

    private static Command Accept()
    {
        var task = TaskArgument();
        var classes = new Option<string[]>("--class")
        {
            Description =
                "Kelas akses sebuah kolom bila berbeda dari usulan: KOLOM=terbuka|terbatas|dikecualikan|tinjau.",
            HelpName = "KOLOM=KELAS",
        };
        var reason = new Option<string?>("--reason")
        {
            Description = "Alasan mengubah usulan kelas akses.",
            HelpName = "ALASAN",
        };
        classes.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => ParseClass(t.Value) is null))
            {
                result.AddError(
                    $"'{token.Value}' bukan KOLOM=KELAS dengan kelas terbuka, terbatas, dikecualikan, atau tinjau.");
            }
        });
        var accept = new Command("accept", "Terima unggahan; data disimpan (langkah 4).") { task, classes, reason };
        accept.OnHome(async (home, parsed, output, cancel) =>
        {
            var overrides = (parsed.GetValue(classes) ?? []).Select(c => ParseClass(c)!.Value)
                .GroupBy(c => c.Column, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(g => g.Key, g => g.Last().Class, StringComparer.OrdinalIgnoreCase);
            var taskId = parsed.GetRequiredValue(task);
            var outcome = await new TinjauUnggahan(home).AcceptAsync(
                taskId, overrides, parsed.GetValue(reason), parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, state => (
                $"Unggahan {state.FindTask(taskId)!.SubmissionId} diterima dan akan disimpan.",
                new { taskId, submissionId = state.FindTask(taskId)!.SubmissionId, state.FindTask(taskId)!.Status }));
        });
        return accept;
    }

    private static Command Return()
    {
        var task = TaskArgument();
        var reason = new Option<string>("--reason")
        {
            Description = "Apa yang harus diperbaiki.",
            HelpName = "ALASAN",
            Required = true,
        };
        var back = new Command("return", "Kembalikan unggahan kepada perangkat daerah.") { task, reason };
        back.OnHome(async (home, parsed, output, cancel) =>
        {
            var taskId = parsed.GetRequiredValue(task);
            var outcome = await new TinjauUnggahan(home).ReturnAsync(
                taskId, parsed.GetRequiredValue(reason), parsed.ActorOr(home.Region.Officials.Kasi), cancel);
            return outcome.Report(output, state => (
                $"Unggahan {state.FindTask(taskId)!.SubmissionId} dikembalikan kepada perangkat daerah.",
                new { taskId, submissionId = state.FindTask(taskId)!.SubmissionId, state.FindTask(taskId)!.Status }));
        });
        return back;
    }

    private static Argument<string> TaskArgument() => new("TUGAS") { Description = "Nomor tugas pendataan." };

    private static (string Column, AccessClass Class)? ParseClass(string text)
    {
        var split = text.LastIndexOf('=');
        return split > 0 && AccessWords.Parse(text[(split + 1)..]) is { } parsed ? (text[..split], parsed) : null;
    }
}
