namespace SatuData.Tabular.Reading.Location;

/// <summary>The header of one column: its parts from the top row to the last, each once.</summary>
internal sealed record HeaderLabel(IReadOnlyList<string> Parts)
{
    public static readonly HeaderLabel Blank = new([]);

    /// <summary>As it is shown: Penduduk | Laki-laki.</summary>
    public string Text => string.Join(" | ", Parts);

    /// <summary>
    /// The ways to read it as the name of one column, the whole one first: all parts, the parts without units, these
    /// in reverse order, and the last part alone.
    /// </summary>
    public IEnumerable<string> Readings()
    {
        var named = Parts.Where(p => !RowWords.IsUnit(p)).ToList();
        yield return Parts.Count == 1 ? Parts[0] : string.Join(' ', Parts);
        if (named.Count is 0 || (named.Count == 1 && Parts.Count == 1))
        {
            yield break;
        }

        yield return string.Join(' ', named);
        if (named.Count > 1)
        {
            yield return string.Join(' ', Enumerable.Reverse(named));
            yield return named[^1];
        }
    }
}
