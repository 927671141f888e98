using SatuData.Procedures.Definitions;

namespace SatuData.Procedures.Print;

/// <summary>Where the symbols of a sheet stand.</summary>
internal sealed class FlowMarks
{
    private readonly List<(FormRow Row, double Bottom, List<List<DrawnSymbol>> Stacks)> _steps = [];

    public required ProcedureDefinition Definition { get; init; }

    public required double StartY { get; init; }

    public double EndY { get; set; }

    public required int Page { get; init; }

    public required bool IsLast { get; init; }

    public required IReadOnlyDictionary<int, int> PageOf { get; init; }

    public IReadOnlyList<(FormRow Row, double Bottom, List<List<DrawnSymbol>> Stacks)> Steps => _steps;

    public void Add(FormRow row, double y, FormColumns columns)
    {
        var stacks = row.Stacks.Select(stack =>
        {
            var height = (stack.Shapes.Count * (FormRow.SymbolHeight + FormRow.Gap)) - FormRow.Gap;
            var first = y + ((row.Height - height) / 2) + (FormRow.SymbolHeight / 2);
            return stack.Shapes.Select((shape, i) => new DrawnSymbol(
                shape, columns.Centre(stack.Actor), first + (i * (FormRow.SymbolHeight + FormRow.Gap)))).ToList();
        }).ToList();
        _steps.Add((row, y + row.Height, stacks));
    }

    /// <summary>Steps on other sheets whose ways lead here, but for the one just before.</summary>
    public IEnumerable<int> Sources(int step) => Definition.Steps
        .Where(s => s.Number != step - 1 && s.Followers.Contains(step) && PageOf[s.Number] != Page)
        .Select(s => s.Number);

    /// <summary>The symbol that a flow into the step reaches; null when it stands on another sheet.</summary>
    public DrawnSymbol? Entry(int step) => Find(step) is { } found ? found[0][0] : null;

    private List<List<DrawnSymbol>>? Find(int step) => _steps.Find(s => s.Row.Step.Number == step).Stacks;
}
