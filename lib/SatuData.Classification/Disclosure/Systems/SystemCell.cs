using System.Numerics;

namespace SatuData.Classification.Disclosure.Systems;

/// <summary>One number of the tables that are published together: a cell, or a sum that follows from cells.</summary>
internal sealed record SystemCell
{
    /// <summary>Its place in the system.</summary>
    public required int Index { get; init; }

    /// <summary>The quantity and the coordinates; equal keys in two tables are the same number.</summary>
    public required string Key { get; init; }

    /// <summary>The true value, unscaled.</summary>
    public required BigInteger Value { get; init; }

    /// <summary>How finely it is divided: 0 for the whole quantity. What is less divided is published first.</summary>
    public required int Depth { get; init; }

    /// <summary>The rule that forbids publishing it; null for none.</summary>
    public PrimaryRule? Primary { get; init; }

    /// <summary>How wide the interval that can be inferred must stay; 0 where nothing is to be protected.</summary>
    public BigInteger Protection { get; init; }

    /// <summary>Whether it is known whatever is decided now: a version or a table still published shows it.</summary>
    public bool IsKnown { get; init; }
}
