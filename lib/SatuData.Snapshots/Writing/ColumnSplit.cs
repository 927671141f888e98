using SatuData.Snapshots.Native;
using SatuData.Tabular.Access;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Writing;

/// <summary>Which columns of a table go to the open files and which to the sealed ones.</summary>
internal sealed record ColumnSplit
{
    private ColumnSplit(IReadOnlyList<TypedColumn> all, OpenColumns open)
    {
        All = all;
        IsOpen = [.. all.Select(c => open.Contains(c.Name))];
        OpenIndexes = [.. Enumerable.Range(0, all.Count).Where(i => IsOpen[i])];
        SealedIndexes = [.. Enumerable.Range(0, all.Count).Where(i => !IsOpen[i])];
        foreach (var index in OpenIndexes)
        {
            open.Demand(all[index].Name);
        }

        Sealed = [.. SealedIndexes.Select(i => all[i])];
        if (OpenIndexes.Length > 0)
        {
            Open = [.. OpenIndexes.Select(i => all[i])];
            return;
        }

        // Delta knows no table without columns: the rows' numbers stand in, which tell nothing but how many rows there
        // are.
        Open = [new TypedColumn(UnusedName(all), ValueKind.Integer)];
        OpenIndexes = [BatchSource.Ordinal];
    }

    public IReadOnlyList<TypedColumn> All { get; }

    public bool[] IsOpen { get; }

    public IReadOnlyList<TypedColumn> Open { get; }

    public int[] OpenIndexes { get; }

    public IReadOnlyList<TypedColumn> Sealed { get; }

    public int[] SealedIndexes { get; }

    /// <summary>Splits a table's columns.</summary>
    /// <exception cref="ArgumentException">There is no column, or two have the same name.</exception>
    public static ColumnSplit Of(IReadOnlyList<TypedColumn> columns, OpenColumns open)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (columns.Count == 0 || columns.Any(c => string.IsNullOrEmpty(c.Name) || !names.Add(c.Name)))
        {
            throw new ArgumentException("A table needs columns, each with a name of its own.", nameof(columns));
        }

        if (columns.Any(c => c.Scale is < 0 or > 18 || (c.Scale > 0 && c.Kind != ValueKind.Decimal)))
        {
            throw new ArgumentException("A column's scale is 0 to 18, and only decimals have one.", nameof(columns));
        }

        return new ColumnSplit(columns, open);
    }

    private static string UnusedName(IReadOnlyList<TypedColumn> columns)
    {
        var name = "_baris";
        while (columns.Any(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            name += "_";
        }

        return name;
    }
}
