using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// One table on a sheet: where it is and what each of its rows is for. Rows are 1-based, columns 0-based.
/// </summary>
internal sealed record LocatedTable
{
    /// <summary>From the first row of the header to the last note.</summary>
    public required CellRange Range { get; init; }

    /// <summary>The header of each column of the range; blank where there is none.</summary>
    public required IReadOnlyList<HeaderLabel> Labels { get; init; }

    public IReadOnlyList<long> TitleRows { get; init; } = [];

    /// <summary>None when the table begins with its data.</summary>
    public IReadOnlyList<long> HeaderRows { get; init; } = [];

    public IReadOnlyList<long> NumberingRows { get; init; } = [];

    public IReadOnlyList<long> RepeatedHeaderRows { get; init; } = [];

    public IReadOnlyList<RowRange> DataRows { get; init; } = [];

    public IReadOnlyList<long> GroupRows { get; init; } = [];

    public IReadOnlyList<long> TotalRows { get; init; } = [];

    public IReadOnlyList<long> NoteRows { get; init; } = [];

    /// <summary>Columns whose value stands only on the first row of each group.</summary>
    public IReadOnlyList<int> GroupColumns { get; init; } = [];

    public IReadOnlyList<TotalMismatch> Mismatches { get; init; } = [];

    /// <summary>The lines of its title, from the top.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The line that tells its unit, if one does.</summary>
    public string? Unit { get; init; }

    /// <summary>The note that tells its source, if one does.</summary>
    public string? Source { get; init; }

    /// <summary>Rows of it that were not looked at; null for none. They are judged when they are read.</summary>
    public RowRange? Unseen { get; init; }

    /// <summary>The first column right of it that belongs to another table.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <summary>First row that is not above the body.</summary>
    public required long BodyStart { get; init; }

    /// <summary>The last row of the header; 0 when there is none.</summary>
    public long HeaderRow => HeaderRows.Count == 0 ? 0 : HeaderRows[^1];

    public bool HasData => DataRows.Count > 0;

    /// <summary>Rows of data among those looked at.</summary>
    public long DataCount => DataRows.Sum(r => r.Last - r.First + 1);
}
