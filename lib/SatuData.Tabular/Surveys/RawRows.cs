using System.Text;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Surveys;

/// <summary>The rows of one record source.</summary>
internal sealed class RawRows<TSource>(SheetFacts facts, TSource source) : RawSheet(facts)
    where TSource : struct, IRecordSource
{
    private readonly List<RawCell> _cells = [];

    // In an array, where a struct that moves on is changed in its place.
    private readonly TSource[] _source = [source];

    public override long Row => _source[0].Row;

    public override IReadOnlyList<RawCell> Cells => _cells;

    public override bool Read()
    {
        try
        {
            while (_source[0].Read())
            {
                if (!_source[0].IsBlank)
                {
                    Take();
                    return true;
                }
            }
        }
        catch (Exception e) when (WorkbookDamage.Explain(e) is not null)
        {
            // What is wrong with the file is a finding of its reading already.
        }

        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _source[0].Dispose();
        }
    }

    private void Take()
    {
        _cells.Clear();
        for (var i = 0; i < _source[0].FieldCount; i++)
        {
            var text = _source[0].Get(i, out var kind);
            _cells.Add(text.Length == 0 ? new("", RawCellKind.Text) : new(Encoding.UTF8.GetString(text), Of(kind)));
        }
    }

    private static RawCellKind Of(CellKind kind) => kind switch
    {
        CellKind.Number or CellKind.LossyNumber => RawCellKind.Number,
        CellKind.Percent => RawCellKind.Percent,
        CellKind.Date => RawCellKind.Date,
        CellKind.Boolean => RawCellKind.Boolean,
        _ => RawCellKind.Text,
    };
}
