namespace SatuData.Tabular.Standards;

/// <summary>What a rule of a standard looks at.</summary>
public enum RuleKind
{
    /// <summary>A condition every row must fulfil (<c>row:</c>).</summary>
    Row,

    /// <summary>How many rows the table has (<c>table: row-count</c>).</summary>
    RowCount,

    /// <summary>Every region, listed code or allowed value occurs (<c>table: complete</c>).</summary>
    Complete,

    /// <summary>A row of totals is the sum of the other rows (<c>table: total</c>).</summary>
    Total,

    /// <summary>Two sums over all rows are equal (<c>table: equal-sums</c>).</summary>
    EqualSums,

    /// <summary>Each value is the one before plus a step (<c>table: sequence</c>).</summary>
    Sequence,

    /// <summary>Values only rise or only fall (<c>table: monotone</c>).</summary>
    Monotone,

    /// <summary>No combination of values occurs twice (<c>table: unique</c>).</summary>
    Unique,

    /// <summary>Rows of the previous version that are no longer there (<c>version: rows-lost</c>).</summary>
    RowsLost,

    /// <summary>Rows that the previous version did not have (<c>version: rows-gained</c>).</summary>
    RowsGained,

    /// <summary>Values that moved too far since the previous version (<c>version: change</c>).</summary>
    Change,

    /// <summary>Columns that came or went since the previous version (<c>version: columns</c>).</summary>
    Columns,

    /// <summary>The number of rows moved too far since the previous version (<c>version: row-count</c>).</summary>
    RowCountChange,
}
