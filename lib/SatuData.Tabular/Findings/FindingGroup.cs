namespace SatuData.Tabular.Findings;

/// <summary>
/// The findings of one code, field and severity while they are being collected: all counted, the first ones kept. Not
/// safe for use by two
/// threads at once.
/// </summary>
internal sealed class FindingGroup(FindingCollector owner, string code, string? fieldName, Severity severity)
{
    private readonly List<Finding> _items = [];

    public string Code => code;

    public string? Field => fieldName;

    public Severity Severity => severity;

    /// <summary>How many there were, kept or not.</summary>
    public long Count { get; private set; }

    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Counts one; true when its details are wanted, which <see cref="Keep"/> then takes.</summary>
    public bool CountOne() => ++Count <= owner.Limit;

    public void CountMany(long more) => Count += more;

    public void Keep(Finding finding)
    {
        _items.Add(finding);
        owner.Kept();
    }

    public void Trim(int limit)
    {
        if (_items.Count > limit)
        {
            _items.RemoveRange(limit, _items.Count - limit);
        }
    }
}
