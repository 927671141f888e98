namespace SatuData.Tabular.Reading.Location;

/// <summary>Chooses for each column the reading of its header that names a field of the standard.</summary>
internal static class HeaderReadings
{
    /// <summary>One text for each label: the first reading that names a field, else the whole header.</summary>
    public static string[] Choose(IReadOnlyList<HeaderLabel> labels, HeaderMatcher matcher)
    {
        var last = labels.Select(l => l.Parts.LastOrDefault(p => !RowWords.IsUnit(p)) ?? "").ToList();
        return [.. labels.Select((label, i) => Choose(label, last.Count(l => l == last[i]) == 1, matcher))];
    }

    private static string Choose(HeaderLabel label, bool isLastPartUnique, HeaderMatcher matcher)
    {
        if (label.Parts.Count == 0)
        {
            return "";
        }

        var readings = label.Readings().ToList();
        if (label.Parts.Count > 1 && !isLastPartUnique)
        {
            // The last part alone would name several columns: Laki-laki under Penduduk and under Pekerja.
            readings.RemoveAll(r => label.Parts.Contains(r));
        }

        return readings.Find(r => matcher.CountMatches([r]) > 0) ?? label.Text;
    }
}
