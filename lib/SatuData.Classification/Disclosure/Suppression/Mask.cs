namespace SatuData.Classification.Disclosure.Suppression;

/// <summary>Which cells of a system are hidden, and why.</summary>
internal sealed class Mask(bool[] isHidden, IReadOnlyList<int> exposed, int rounds)
{
    /// <summary>Whether a cell is hidden.</summary>
    public bool this[int cell] => isHidden[cell];

    /// <summary>The primary cells that what is already public gives away.</summary>
    public IReadOnlyList<int> Exposed => exposed;

    /// <summary>How often the whole had to be decided again until every interval was wide enough.</summary>
    public int Rounds => rounds;
}
