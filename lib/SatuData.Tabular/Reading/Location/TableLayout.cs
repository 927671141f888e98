namespace SatuData.Tabular.Reading.Location;

/// <summary>How the rows of one table are taken from the rows of its sheet.</summary>
internal sealed record TableLayout
{
    public required RowPlan Plan { get; init; }

    /// <summary>Judges rows that were not looked at; null when there are none.</summary>
    public RowScreen? Screen { get; init; }

    /// <summary>Bound columns whose label stands only on the first row of each group.</summary>
    public IReadOnlyList<GroupLabel> GroupLabels { get; init; } = [];

    /// <summary>The first column right of the table that belongs to another one.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>Name of the sheet; null for text files.</summary>
    public string? Sheet { get; init; }
}
