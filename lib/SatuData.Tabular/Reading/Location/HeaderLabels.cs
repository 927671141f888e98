namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Puts the header of each column together from the rows of the header: a merged cell counts for every column it
/// covers, and where nothing is merged a spanning cell counts for the columns right of it that have a part below.
/// </summary>
internal sealed class HeaderLabels(Band band, HeaderBlock header)
{
    public HeaderLabel Of(int column)
    {
        var parts = new List<string>();
        for (var i = header.First; i <= header.Last; i++)
        {
            if (Part(i, column) is { Length: > 0 } part && (parts.Count == 0 || parts[^1] != part))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? HeaderLabel.Blank : new HeaderLabel(parts);
    }

    private string Part(int index, int column)
    {
        var row = band.Rows[index];
        if (!row[column].IsBlank)
        {
            return Clean(row[column].Text);
        }

        if (band.Merges.Covering(row.Row, column) is { } merge)
        {
            return merge.FirstColumn == column && merge.FirstRow == row.Row ? "" : Clean(FirstOf(merge));
        }

        return index < header.Last && HasPartBelow(index, column) ? Spanning(index, column) : "";
    }

    private string FirstOf(Values.CellRange merge)
    {
        for (var i = header.First; i <= header.Last; i++)
        {
            if (band.Rows[i].Row == merge.FirstRow)
            {
                return band.Rows[i][merge.FirstColumn].Text;
            }
        }

        return "";
    }

    /// <summary>The nearest word to the left, if it has parts below it as well and is not merged.</summary>
    private string Spanning(int index, int column)
    {
        var row = band.Rows[index];
        for (var left = column - 1; left >= band.First; left--)
        {
            if (!row[left].IsBlank)
            {
                return HasPartBelow(index, left) && band.Merges.Covering(row.Row, left) is null
                    ? Clean(row[left].Text)
                    : "";
            }

            if (!HasPartBelow(index, left))
            {
                return "";
            }
        }

        return "";
    }

    private bool HasPartBelow(int index, int column) =>
        Enumerable.Range(index + 1, header.Last - index).Any(i => !band.Rows[i][column].IsBlank);

    /// <summary>One line, one space between words.</summary>
    private static string Clean(string text) =>
        text.AsSpan().ContainsAny(" \r\n\t")
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text;
}
