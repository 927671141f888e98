using System.Globalization;
using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>One step as a row: its texts broken into lines and the height they and its symbols need.</summary>
internal sealed class FormRow
{
    public const double Size = 2.5;
    public const double SymbolHeight = 7;
    public const double Gap = 4;
    private const double Padding = 2;

    public FormRow(StepDefinition step, FormColumns columns, PrintedRun? run)
    {
        Step = step;
        var remarks = run is null
            ? []
            : run.Steps.Where(s => s.Step == step.Number).Select(s => PrintedTime.Run(s, step.Waktu, run.Calendar));
        Cells =
        [
            (columns.Title, Wrap(step.Title, columns.Actors - columns.Title)),
            (columns.Documents,
                Wrap(string.Join(", ", step.Kelengkapan.Select(k => k.Name)), columns.Waktu - columns.Documents)),
            (columns.Waktu, Wrap(step.Waktu.ToString(), columns.Output - columns.Waktu)),
            (columns.Output, Wrap(step.Output, columns.Remark - columns.Output)),
            (columns.Remark, [.. new[] { step.Remark }.OfType<string>().Concat(remarks)
                .SelectMany(t => Wrap(t, FormColumns.Right - columns.Remark))]),
        ];
        Stacks = Symbols(step);
        var text = (Cells.Max(c => c.Lines.Count) * Size * TextMeasure.LineHeight) + (2 * Padding);
        var deepest = Stacks.Max(s => s.Shapes.Count);
        Height = Math.Max(
            Math.Max(text, FlowLabel.RowHeight(step, columns)), (deepest * (SymbolHeight + Gap)) + Gap);
    }

    public StepDefinition Step { get; }

    public double Height { get; }

    public IReadOnlyList<(double X, List<string> Lines)> Cells { get; }

    /// <summary>The symbols of the row, from top to bottom, for each pelaksana in the order of acting.</summary>
    public IReadOnlyList<(string Actor, List<StepKind> Shapes)> Stacks { get; }

    public void DrawText(SvgCanvas canvas, double y)
    {
        canvas.Lines(
            FormColumns.Left + 4, y + Padding, Size, [Step.Number.ToString(CultureInfo.InvariantCulture)], "middle");
        foreach (var (x, lines) in Cells)
        {
            canvas.Lines(x + 1.2, y + Padding, Size, lines);
        }
    }

    private static List<(string Actor, List<StepKind> Shapes)> Symbols(StepDefinition step) => step.Symbols.Count > 0
        ? [.. step.Symbols.GroupBy(s => s.Actor).Select(g => (g.Key, g.Select(s => s.Shape).ToList()))]
        : step.Actors.Count > 0
            ? [.. step.Actors.Select((a, i) => (a, new List<StepKind> { i == 0 ? step.Kind : StepKind.Proses }))]
            : [(string.Empty, [step.Kind])];

    private static List<string> Wrap(string text, double width) => TextMeasure.Wrap(text, width - 2.4, Size);
}
