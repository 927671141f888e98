using System.Numerics;

namespace SatuData.Classification.Values;

/// <summary>
/// What the cells of one column were: the different values as shapes, and every identifier. Tallies of partitions added
/// up in order equal one tally of all rows.
/// </summary>
internal sealed class ColumnTally
{
    private const int Kinds = 6;

    // Shorter numbers are no identifier that could be told from a measure.
    private const int FewestDigits = 9;

    private readonly List<StrayHit> _strays = [];
    private readonly long[] _byKind = new long[Kinds];

    /// <summary>Cells with at least a letter, a digit or an at sign; blanks and dashes are absent values.</summary>
    public long Cells { get; private set; }

    /// <summary>Cells with at least one identifier.</summary>
    public long WithIdentifier { get; private set; }

    /// <summary>The different values.</summary>
    public DistinctSample Values { get; } = new();

    /// <summary>The first cells with identifiers, in the order of rows.</summary>
    public IReadOnlyList<StrayHit> Strays => _strays;

    /// <summary>Cells with an identifier of a kind.</summary>
    public long With(IdentifierKind kind) => _byKind[BitOperations.TrailingZeroCount((uint)kind)];

    public void Observe(long row, ReadOnlySpan<byte> text, ValueReader reader, NikTest nik)
    {
        var bytes = CellBytes.Of(text);
        if (bytes is { Letters: 0, Digits: 0, HasAt: false })
        {
            return;
        }

        Cells++;
        var hash = DistinctSample.Key(CellHash.Of(text));
        if (!Values.Sees(hash))
        {
            Values.Add(hash, reader.Read(text), times: 1);
        }

        if (bytes.Digits >= FewestDigits || bytes.HasAt)
        {
            ObserveIdentifiers(row, IdentifierScan.Scan(text, bytes, nik));
        }
    }

    public void Add(ColumnTally other)
    {
        Cells += other.Cells;
        WithIdentifier += other.WithIdentifier;
        Values.Add(other.Values);
        for (var i = 0; i < Kinds; i++)
        {
            _byKind[i] += other._byKind[i];
        }

        _strays.AddRange(other._strays.Take(TableClassification.StrayCellsPerColumn - _strays.Count));
    }

    private void ObserveIdentifiers(long row, in IdentifierHits hits)
    {
        if (hits.Kinds == IdentifierKind.None)
        {
            return;
        }

        WithIdentifier++;
        for (var i = 0; i < Kinds; i++)
        {
            var kind = (IdentifierKind)(1 << i);
            if ((hits.Kinds & kind) == 0)
            {
                continue;
            }

            _byKind[i]++;
            if (_strays.Count < TableClassification.StrayCellsPerColumn)
            {
                _strays.Add(new(row, kind, kind == IdentifierKind.Nik ? hits.NikRegion : 0));
            }
        }
    }
}
