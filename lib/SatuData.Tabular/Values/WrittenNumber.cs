namespace SatuData.Tabular.Values;

/// <summary>A number as it was written, and as it is to be read.</summary>
internal readonly ref struct WrittenNumber
{
    /// <summary>The whole cell, trimmed.</summary>
    public required ReadOnlySpan<byte> Text { get; init; }

    /// <summary>Its number in a strict shape.</summary>
    public required ReadOnlySpan<byte> Strict { get; init; }

    public required NumberConvention Convention { get; init; }

    /// <summary>What was left out between the two.</summary>
    public required NumberTrims Trims { get; init; }

    /// <summary>Whether it has a decimal comma or thousands points.</summary>
    public bool IsComma { get; init; }

    /// <summary>Whether a workbook keeps it as text.</summary>
    public bool IsKeptAsText { get; init; }
}
