namespace SatuData.Tabular.Reading.Encodings;

/// <summary>Where something occurs in a text: all counted, the first ones kept, in rising order.</summary>
internal sealed class PlaceList
{
    /// <summary>How many places are kept.</summary>
    public const int Kept = 100;

    private readonly List<long> _offsets = [];

    public long Count { get; private set; }

    /// <summary>Offsets of the first ones.</summary>
    public IReadOnlyList<long> Offsets => _offsets;

    public void Add(long offset)
    {
        Count++;
        if (_offsets.Count < Kept)
        {
            _offsets.Add(offset);
        }
    }
}
