using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading;

/// <summary>Looks at the cells of some columns, row by row, before the rows are read as values.</summary>
internal abstract class CellScan
{
    /// <summary>0-based columns of the file.</summary>
    public abstract IReadOnlyList<int> Columns { get; }

    /// <summary>Whether more rows would change nothing.</summary>
    public abstract bool IsDone { get; }

    /// <summary>One cell that is not blank.</summary>
    public abstract void See(ReadOnlySpan<byte> text, CellKind kind, long row, int column);
}
