using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Classification.Disclosure.Tables;

/// <summary>What a column of a table is to disclosure control, once everything is concluded.</summary>
internal sealed record PlannedColumn
{
    /// <summary>Its place in the table's typed columns.</summary>
    public required int Index { get; init; }

    public required string Name { get; init; }

    public required DisclosureRole Role { get; init; }

    /// <summary>The quantity of a count or amount.</summary>
    public string Quantity { get; init; } = "";

    /// <summary>The categories of a count or amount.</summary>
    public IReadOnlyDictionary<string, string> At { get; init; } = new Dictionary<string, string>();

    /// <summary>The column of the contributors of an amount; -1 for none.</summary>
    public int Contributors { get; init; } = -1;

    /// <summary>The columns of the largest contributions.</summary>
    public IReadOnlyList<int> Largest { get; init; } = [];

    /// <summary>The columns that a derived one follows.</summary>
    public IReadOnlyList<int> From { get; init; } = [];

    /// <summary>The level of a dimension that holds region codes.</summary>
    public RegionLevel? Region { get; init; }
}
