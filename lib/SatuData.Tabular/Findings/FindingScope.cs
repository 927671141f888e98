namespace SatuData.Tabular.Findings;

/// <summary>How much of a table one finding of a code concerns.</summary>
public enum FindingScope
{
    /// <summary>One cell; such a finding always has row, column and address.</summary>
    Cell,

    /// <summary>One row, or one line of a text file; such a finding always has its row.</summary>
    Row,

    /// <summary>A whole column.</summary>
    Column,

    /// <summary>The table, the sheet or the file.</summary>
    Table,
}
