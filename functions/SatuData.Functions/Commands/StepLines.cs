using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using Spectre.Console;

namespace SatuData.Functions.Commands;

/// <summary>The nine steps of a case as lines: planned and actual time, actor, output.</summary>
internal static class StepLines
{
    public static IReadOnlyList<StepLine> Of(SatuDataHome home, CaseState state) =>
    [
        .. home.Definition.Steps.SelectMany(step =>
        {
            var runs = state.Runs.Where(r => r.Step == step.Number).ToList();
            return runs.Count == 0
                ? [new StepLine(step.Number, 0, step.Output, "", null, null, step.Waktu.ToString(), null, "")]
                : runs.Select(r => new StepLine(
                    step.Number, r.Round, step.Output, r.Actor ?? "", r.StartedAt, r.FinishedAt, step.Waktu.ToString(),
                    r.FinishedAt is { } done ? done <= r.DueAt : null, r.Output ?? Received(home, state, r)));
        }),
    ];

    // What step 3 puts out is the data itself: it lies sealed.
    private static string Received(SatuDataHome home, CaseState state, StepRun run) =>
        run is { Step: 3, FinishedAt: not null }
        ? home.Paths.Relative(Path.Combine(home.Paths.Uploads, state.CaseId)) + "/"
        : "";

    public static Table Table(SatuDataHome home, IReadOnlyList<StepLine> lines)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var title in new[] { "Langkah", "Keluaran", "Pelaku", "Mulai", "Selesai", "Standar", "Tepat waktu",
            "Dokumen" })
        {
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Bold))));
        }

        foreach (var line in lines)
        {
            table.AddRow(
                new Text(line.Round > 1 ? $"{line.Step} (ronde {line.Round})" : $"{line.Step}"),
                new Text(line.OutputName),
                new Text(line.Actor),
                new Text(Display.Time(home, line.StartedAt)),
                new Text(Display.Time(home, line.FinishedAt)),
                new Text(line.Standard),
                new Text(line.OnTime switch { true => "ya", false => "terlambat", null => "" }),
                new Text(line.OutputPath));
        }

        return table;
    }
}
