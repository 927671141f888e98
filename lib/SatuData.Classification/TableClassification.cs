namespace SatuData.Classification;

/// <summary>What classification proposes for a whole table.</summary>
public sealed record TableClassification
{
    /// <summary>The most stray cells listed per column; their counts are exact.</summary>
    public const int StrayCellsPerColumn = 200;

    /// <summary>What one row is about.</summary>
    public required UnitVerdict Unit { get; init; }

    /// <summary>One verdict per column of the file, in its order.</summary>
    public required IReadOnlyList<ColumnVerdict> Columns { get; init; }

    /// <summary>
    /// Identifiers found inside columns that are otherwise no identifiers, by column and row; the first <see
    /// cref="StrayCellsPerColumn"/> of each column.
    /// </summary>
    public required IReadOnlyList<StrayCell> Cells { get; init; }

    /// <summary>The rules used.</summary>
    public required RulesIdentity Rules { get; init; }
}
