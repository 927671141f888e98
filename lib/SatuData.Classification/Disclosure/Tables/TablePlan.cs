using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Classification.Disclosure.Tables;

/// <summary>How a table is protected: whom it counts, what each column is, which columns add up.</summary>
internal sealed record TablePlan
{
    public required DisclosureSubject Subject { get; init; }

    /// <summary>The specific topic; null for a general one.</summary>
    public required string? Topic { get; init; }

    /// <summary>The smallest count that may be published.</summary>
    public required int Threshold { get; init; }

    /// <summary>Every typed column, in order.</summary>
    public required IReadOnlyList<PlannedColumn> Columns { get; init; }

    /// <summary>The columns of the table with their types.</summary>
    public required IReadOnlyList<TypedColumn> Typed { get; init; }

    /// <summary>Columns that add up, by their places.</summary>
    public required IReadOnlyList<IReadOnlyList<(int Column, int Sign)>> Relations { get; init; }

    /// <summary>Words by which a category is the total of the others, by dimension; lower case.</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> TotalMembers { get; init; }

    /// <summary>Whether sums that the table leaves out count as known.</summary>
    public required bool TotalsAreKnown { get; init; }

    /// <summary>The counts and amounts.</summary>
    public IEnumerable<PlannedColumn> Measures =>
        Columns.Where(c => c.Role is DisclosureRole.Count or DisclosureRole.Amount);

    /// <summary>Whether there is anything to protect.</summary>
    public bool HasMeasures => Subject is DisclosureSubject.Person or DisclosureSubject.Establishment && Measures.Any();
}
