using SatuData.Classification.Rules;
using SatuData.Tabular.Reading;

namespace SatuData.Classification.Values;

/// <summary>Tallies the cells of one partition. One thread at a time.</summary>
internal sealed class PartitionObserver : ICellObserver
{
    private readonly ColumnTally[] _tallies;
    private readonly ValueReader _reader;
    private readonly NikTest _nik;

    public PartitionObserver(int columns, ClassificationRules rules)
    {
        _tallies = new ColumnTally[columns];
        for (var i = 0; i < columns; i++)
        {
            _tallies[i] = new();
        }

        _reader = rules.Values;
        _nik = rules.Nik;
    }

    public void Observe(int sourceColumn, long row, ReadOnlySpan<byte> text)
    {
        // Cells beyond the header belong to no column; validation reports them.
        if (unchecked((uint)sourceColumn) < (uint)_tallies.Length && !text.IsEmpty)
        {
            _tallies[sourceColumn].Observe(row, text, _reader, _nik);
        }
    }

    public void AddTo(ColumnTally[] sums)
    {
        for (var i = 0; i < _tallies.Length; i++)
        {
            sums[i].Add(_tallies[i]);
        }
    }
}
