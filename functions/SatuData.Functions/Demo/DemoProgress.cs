using SatuData.Functions.Commands;
using SatuData.Pipeline.Home;
using SatuData.Procedures.PengelolaanData;
using Spectre.Console;

namespace SatuData.Functions.Demo;

/// <summary>Shows the nine steps filling up and what people did meanwhile.</summary>
internal sealed class DemoProgress
{
    private readonly ProgressTask[] _steps;

    private readonly CommandOutput _output;

    public DemoProgress(SatuDataHome home, CommandOutput output, ProgressContext progress)
    {
        _output = output;
        _steps = [.. home.Definition.Steps.Select(s => progress.AddTask(
            Markup.Escape($"{s.Number} {s.Output}"), autoStart: false))];
    }

    public void Show(CaseState state, IReadOnlyList<string> acts)
    {
        foreach (var act in acts)
        {
            _output.Terminal.MarkupLine($"  [grey]{Markup.Escape(act)}[/]");
        }

        foreach (var run in state.Runs)
        {
            var bar = _steps[run.Step - 1];
            if (!bar.IsStarted)
            {
                bar.StartTask();
            }

            bar.Value = run.FinishedAt is not null ? bar.MaxValue : Share(state, run.Step) * bar.MaxValue;
        }
    }

    private static double Share(CaseState state, int step) => step switch
    {
        3 => state.Tasks.Average(t => t.Status switch
        {
            CollectionTaskStatus.MenungguData => 0.0,
            CollectionTaskStatus.Dibaca or CollectionTaskStatus.Dikembalikan => 0.4,
            CollectionTaskStatus.MenungguReviu => 0.7,
            _ => 1.0,
        }),
        4 => state.Tasks.Average(t => t.IsSettled ? 1.0 : 0.0),
        _ => 0.3,
    };
}
