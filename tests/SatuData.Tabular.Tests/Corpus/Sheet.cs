using SatuData.Tabular.Values;

namespace SatuData.Tabular.Tests.Corpus;

/// <summary>A sheet of the corpus: its cells, and what a person sees besides them. Rows are 0-based here.</summary>
internal sealed class Sheet
{
    public string Name { get; init; } = "Data";

    public bool IsHidden { get; init; }

    public List<List<object?>> Rows { get; } = [];

    /// <summary>1-based rows, 0-based columns, as everywhere in the product.</summary>
    public List<CellRange> Merges { get; } = [];

    public HashSet<int> HiddenRows { get; } = [];

    public HashSet<int> HiddenColumns { get; } = [];

    /// <summary>The 1-based number of the next row.</summary>
    public long Next => Rows.Count + 1;

    /// <summary>Adds a row and returns its 1-based number.</summary>
    public long Add(params IEnumerable<object?> cells)
    {
        Rows.Add([.. cells]);
        return Rows.Count;
    }

    public object? this[long row, int column]
    {
        get => column < Rows[(int)row - 1].Count ? Rows[(int)row - 1][column] : null;
        set
        {
            var cells = Rows[(int)row - 1];
            while (cells.Count <= column)
            {
                cells.Add(null);
            }

            cells[column] = value;
        }
    }

    /// <summary>
    /// A sheet drawn in text: a line a row, <c>|</c> between cells, <c>&lt;</c> for a cell merged with the one left of
    /// it and <c>^</c> with
    /// the one above. Numbers and days become such; a text that looks like one begins with an apostrophe.
    /// </summary>
    public static Sheet Draw(string drawing, string name = "Data", bool isHidden = false)
    {
        var sheet = new Sheet { Name = name, IsHidden = isHidden };
        foreach (var line in drawing.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            sheet.Rows.Add([.. line.Split('|').Select(c => Drawing.Value(c.Trim()))]);
        }

        Drawing.Merge(sheet);
        return sheet;
    }
}
