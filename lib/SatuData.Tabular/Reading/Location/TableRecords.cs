using System.Runtime.InteropServices;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// The rows of data of one table among the records of its sheet. On the way past rows that are known it costs one
/// comparison a row.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct TableRecords<TSource> : IRecordSource
    where TSource : struct, IRecordSource
{
    private readonly RowPlan _plan;
    private readonly RowScreen? _screen;
    private readonly int _limit;
    private readonly GroupLabelFill? _fill;
    private readonly OtherRows? _others;
    private TSource _source;
    private long _nextExcluded;
    private int _next;

    /// <param name="source">The records of the sheet; this disposes it.</param>
    /// <param name="layout">Which of them are the table's.</param>
    /// <param name="collector">Takes findings about rows that turn out to be no data; null for none.</param>
    public TableRecords(TSource source, TableLayout layout, FindingCollector? collector)
        : this(source, layout, collector is null || layout.Screen is null ? null : new OtherRows(collector, layout.Sheet)) =>
        _fill = GroupLabelFill.For(layout, collector);

    /// <param name="source">The records of the sheet; this disposes it.</param>
    /// <param name="layout">Which of them are the table's.</param>
    /// <param name="others">Takes rows that turn out to be no data; null for none.</param>
    public TableRecords(TSource source, TableLayout layout, OtherRows? others)
    {
        _source = source;
        _plan = layout.Plan;
        _screen = layout.Screen;
        _limit = layout.Limit;
        _others = others;
        _nextExcluded = _plan.Excluded.Count > 0 ? _plan.Excluded[0].First : long.MaxValue;
    }

    public readonly int FieldCount => Math.Min(_source.FieldCount, _limit);

    public readonly bool IsBlank => _source.IsBlank;

    public readonly long Row => _source.Row;

    public readonly Finding? Problem => _source.Problem;

    public bool Read()
    {
        while (_source.Read())
        {
            var row = _source.Row;
            if ((row < _nextExcluded || IsIncluded(row)) && (_screen is null || IsData(row)))
            {
                _fill?.Take(ref _source);
                return true;
            }
        }

        return false;
    }

    public readonly ReadOnlySpan<byte> Get(int column, out CellKind kind)
    {
        var text = _source.Get(column, out kind);
        return _fill is null || text.Length > 0 ? text : _fill.Get(column);
    }

    public readonly long? ByteOf(int column) => _source.ByteOf(column);

    public readonly void Dispose() => _source.Dispose();

    /// <summary>Moves on to the first excluded range that does not lie above the row.</summary>
    private bool IsIncluded(long row)
    {
        while (_next < _plan.Excluded.Count && _plan.Excluded[_next].Last < row)
        {
            _next++;
        }

        _nextExcluded = _next < _plan.Excluded.Count ? _plan.Excluded[_next].First : long.MaxValue;
        return row < _nextExcluded;
    }

    private bool IsData(long row)
    {
        if (_plan.Screened is not { } screened || row < screened.First || row > screened.Last || _source.IsBlank)
        {
            return true;
        }

        var role = _screen!.Judge(ref _source);
        if (role != RowRole.Data)
        {
            _others?.Add(role, row);
        }

        return role == RowRole.Data;
    }
}
