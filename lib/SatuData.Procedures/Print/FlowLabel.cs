using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>
/// The words at the ways out of a decision. Beside a symbol there is room for few: a line that left its column would run
/// into its neighbour's text, one below its row into the next symbol.
/// </summary>
internal static class FlowLabel
{
    public const double Size = 2;

    /// <summary>Space between a way that goes down and its words.</summary>
    public const double Below = 0.2;

    /// <summary>How far the words of a way aside reach back over the slant of the decision.</summary>
    public const double Overlap = 2;

    /// <summary>Space between those words and the way under them.</summary>
    public const double Above = 1.5;

    /// <summary>The steps that a step leads to, each once, with the words of all ways there.</summary>
    public static IEnumerable<(int? To, string Label)> Ways(StepDefinition step) => step.Branches.Count == 0
        ? [(step.Next, "")]
        : step.Branches.GroupBy(b => b.To).Select(g => (g.Key, string.Join(" / ", g.Select(b => b.Label))));

    public static List<string> Down(string label, FormColumns columns) =>
        TextMeasure.Wrap(label, (columns.ActorWidth / 2) - 1.6, Size);

    public static List<string> Aside(string label, FormColumns columns) =>
        TextMeasure.Wrap(label, ((columns.ActorWidth - columns.Symbol) / 2) + Overlap - 0.8, Size);

    public static double HeightOf(List<string> lines) => lines.Count * Size * TextMeasure.LineHeight;

    /// <summary>Height of a row whose words fit above and below its symbol; 0 for a step without branches.</summary>
    public static double RowHeight(StepDefinition step, FormColumns columns) => step.Branches.Count == 0
        ? 0
        : 2 * Ways(step).Max(w => Math.Max(
            (FormRow.SymbolHeight / 2) + Below + HeightOf(Down(w.Label, columns)),
            Above + HeightOf(Aside(w.Label, columns))));
}
