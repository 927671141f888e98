using SatuData.Tabular.Values;

namespace SatuData.Tabular.Reading.Location;

/// <summary>Puts together what was found out about one table.</summary>
internal sealed class TableAssembly
{
    private readonly Band _band;
    private readonly HeaderBlock _header;
    private readonly List<RowRole> _roles;
    private readonly int _first;
    private readonly int _last;

    private TableAssembly(Band band, HeaderBlock header, List<RowRole> roles)
    {
        _band = band;
        _header = header;
        _roles = roles;
        (_first, _last) = Columns();
    }

    /// <param name="band">Where the table is.</param>
    /// <param name="header">Its header.</param>
    /// <param name="roles">The role of each row from the body's first on.</param>
    /// <param name="from">Position of the first row that no table above has.</param>
    public static LocatedTable Of(Band band, HeaderBlock header, List<RowRole> roles, int from) =>
        new TableAssembly(band, header, roles).Assemble(from);

    private LocatedTable Assemble(int from)
    {
        var labels = new HeaderLabels(_band, _header);
        var texts = Enumerable.Range(_first, _last - _first + 1).Select(labels.Of).ToList();
        var unseen = Unseen();
        var mismatches = unseen is not null
            ? []
            : BodyTotals.Run(_band, _header.BodyStart, _roles, Amounts(), texts, _first);
        var titles = Rows(from, _header.First).ToList();
        var notes = Of(RowRole.Note).ToList();
        var data = Positions(RowRole.Data).ToList();
        var top = _header.Exists ? _header.First : Math.Min(_header.BodyStart, _band.Rows.Count - 1);
        var bottom = Math.Max(top, Math.Max(_header.Last, _header.BodyStart + _roles.Count - 1));
        return new LocatedTable
        {
            Limit = _band.Last >= _band.Grid.Width - 1 ? int.MaxValue : _band.Last + 1,
            Range = new CellRange(_band.Rows[top].Row, _first, _band.Rows[bottom].Row, _last),
            Labels = texts,
            TitleRows = [.. titles.Select(r => r.Row)],
            HeaderRows = [.. Rows(_header.First, _header.Last + 1).Select(r => r.Row)],
            NumberingRows =
                [.. Rows(_header.Last + 1, _header.BodyStart).Concat(Of(RowRole.Numbering)).Select(r => r.Row)],
            RepeatedHeaderRows = [.. Of(RowRole.RepeatedHeader).Select(r => r.Row)],
            DataRows = RowRange.Of(data.Select(i => _band.Rows[i].Row)),
            GroupRows = [.. Of(RowRole.Group).Select(r => r.Row)],
            TotalRows = [.. Of(RowRole.Total).Select(r => r.Row)],
            NoteRows = [.. notes.Select(r => r.Row)],
            GroupColumns = GroupColumns.Find(_band, data, _first, _last),
            Mismatches = mismatches,
            Titles = [.. titles.Select(Line)],
            Unit = titles.Select(Line).FirstOrDefault(RowWords.IsUnitLine),
            Source = notes.Select(Line).FirstOrDefault(RowWords.IsSource),
            Unseen = unseen,
            BodyStart = _header.Exists ? _band.Rows[_header.BodyStart - 1].Row + 1 : _band.Rows[top].Row,
        };
    }

    /// <summary>
    /// The rows of the table that are not looked at: those between two of its rows, or after its last.
    /// </summary>
    private RowRange? Unseen()
    {
        var end = _header.BodyStart + _roles.Count;
        var isWithin = Enumerable.Range(_header.BodyStart, _roles.Count)
            .Any(i => i > _header.Last && _band.IsUnseenAbove(i));
        var isAfter = _band.Grid.Unseen?.Last == long.MaxValue && end == _band.Rows.Count;
        return isWithin || isAfter ? _band.Grid.Unseen : null;
    }

    /// <summary>From the first to the last column that the header or a good part of the body fills.</summary>
    private (int First, int Last) Columns()
    {
        var filled = new int[_band.Width];
        var data = 0;
        foreach (var i in Positions(RowRole.Data))
        {
            data++;
            foreach (var column in _band.Rows[i].FilledColumns())
            {
                filled[column - _band.First]++;
            }
        }

        foreach (var row in Rows(_header.First, _header.Last + 1))
        {
            foreach (var column in row.FilledColumns())
            {
                var span = _band.Merges.Covering(row.Row, column);
                for (var c = column; c <= Math.Min(span?.LastColumn ?? column, _band.Last); c++)
                {
                    filled[c - _band.First] = int.MaxValue;
                }
            }
        }

        var enough = _header.Exists ? Math.Max(1, data / 2) : 1;
        var first = Array.FindIndex(filled, f => f >= enough);
        var last = Array.FindLastIndex(filled, f => f >= enough);
        return first < 0 ? (_band.First, _band.First) : (_band.First + first, _band.First + last);
    }

    /// <summary>The columns that hold numbers.</summary>
    private List<int> Amounts() => [.. Enumerable.Range(_first, _last - _first + 1).Where(c =>
    {
        var profile = default(ColumnProfile);
        foreach (var i in Positions(RowRole.Data))
        {
            profile.Add(_band.Rows[i][c]);
        }

        return profile.Dominant == CellShape.Number;
    })];

    private IEnumerable<int> Positions(RowRole role)
    {
        for (var i = 0; i < _roles.Count; i++)
        {
            if (_roles[i] == role)
            {
                yield return _header.BodyStart + i;
            }
        }
    }

    private IEnumerable<BandRow> Of(RowRole role) => Positions(role).Select(i => _band.Rows[i]);

    private IEnumerable<BandRow> Rows(int from, int to) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Select(i => _band.Rows[i]);

    private static string Line(BandRow row) => string.Join(' ', row.FilledColumns().Select(c => row[c].Text));
}
