namespace SatuData.Tabular.Findings;

/// <summary>
/// What was found in one file: a list that is capped, and counts that never are. When there is more than the list
/// holds, every kind of
/// finding (code and field) keeps its first ones, in shares as equal as possible, so that one bad column cannot hide
/// the others.
/// </summary>
/// <remarks>Immutable and safe for use by several threads. Items are in the order of the file: by row, then by
/// column.</remarks>
public sealed class FindingLog
{
    internal FindingLog(IReadOnlyList<Finding> items, IReadOnlyList<FindingCount> counts)
    {
        Items = items;
        Counts = counts;
        foreach (var count in counts)
        {
            Total += count.Count;
            Errors += count.Severity == Severity.Error ? count.Count : 0;
            Warnings += count.Severity == Severity.Warning ? count.Count : 0;
        }
    }

    /// <summary>The findings listed.</summary>
    public IReadOnlyList<Finding> Items { get; }

    /// <summary>Exact counts, one entry for each code, field and severity that occurred.</summary>
    public IReadOnlyList<FindingCount> Counts { get; }

    /// <summary>How many findings there are, listed or not.</summary>
    public long Total { get; }

    /// <summary>How many of them prevent acceptance.</summary>
    public long Errors { get; }

    /// <summary>How many of them the reviewer should look at.</summary>
    public long Warnings { get; }

    /// <summary>Whether some findings are counted but not listed.</summary>
    public bool IsCapped => Items.Count < Total;

    /// <summary>How many findings have <paramref name="code"/>, in all fields.</summary>
    public long CountOf(string code) => Counts.Where(c => c.Code == code).Sum(c => c.Count);

    /// <summary>How many findings of <paramref name="code"/> the field has.</summary>
    public long CountOf(string code, string? field) =>
        Counts.Where(c => c.Code == code && c.Field == field).Sum(c => c.Count);
}
