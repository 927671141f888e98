using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>What a workbook says about one of its sheets besides the cells.</summary>
internal sealed record SheetFacts
{
    /// <summary>0-based position in the workbook.</summary>
    public required int Index { get; init; }

    /// <summary>Its name; empty for the one sheet of a text file.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a person does not see it on opening the workbook.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Merged cells, in no particular order; the value is in the first cell of each.</summary>
    public IReadOnlyList<CellRange> Merges { get; init; } = [];

    /// <summary>Rows a person does not see, as ranges over all columns, in rising order.</summary>
    public IReadOnlyList<CellRange> HiddenRows { get; init; } = [];

    /// <summary>Columns a person does not see, 0-based, in rising order.</summary>
    public IReadOnlyList<int> HiddenColumns { get; init; } = [];
}
