namespace SatuData.Tabular.Reading.Location;

/// <summary>Goes down the rows below a header and tells what each is for, to where the table ends.</summary>
internal sealed class BodyWalk
{
    private readonly Band _band;
    private readonly HeaderBlock _header;
    private readonly HeaderSearch _search;
    private readonly BodyProfile _body;
    private readonly int _width;
    private readonly List<RowRole> _roles = [];
    private bool _hasNotes;

    private BodyWalk(Band band, HeaderBlock header, HeaderSearch search)
    {
        _band = band;
        _header = header;
        _search = search;
        _body = BodyProfile.Of(band, header.BodyStart);
        _width = Math.Max(_body.ActiveColumns, HeaderWidth());
    }

    /// <summary>
    /// The role of each row from the body's first on. The rows after them belong to what follows the table. A group
    /// label or a note of the last rows is a note.
    /// </summary>
    public static List<RowRole> Run(Band band, HeaderBlock header, HeaderSearch search)
    {
        var walk = new BodyWalk(band, header, search);
        walk.Run();
        return walk._roles;
    }

    private void Run()
    {
        var end = _band.Rows.Count;
        for (var i = _header.BodyStart; i < _band.Rows.Count; i++)
        {
            if (StartsAnother(i))
            {
                end = TitlesAbove(_search.At(i, _header.BodyStart).First);
                break;
            }

            var role = Judge(i);
            _hasNotes = role == RowRole.Note || (_hasNotes && role != RowRole.Data);
            _roles.Add(role);
        }

        _roles.RemoveRange(end - _header.BodyStart, _roles.Count - (end - _header.BodyStart));
        new LabelRows(_band, _header.BodyStart, _roles).Settle();
    }

    private RowRole Judge(int index)
    {
        var row = _band.Rows[index];
        if (IsHeaderAgain(row))
        {
            return RowRole.RepeatedHeader;
        }

        if (NumberingRow.Is(row) && _roles.Count > 0 && _roles[^1] == RowRole.RepeatedHeader)
        {
            return RowRole.Numbering;
        }

        var fit = _body.Fit(row);
        var text = row.FirstText;
        if (fit.Agree == 0 && RowWords.IsNote(text) && row.Filled <= Math.Max(2, _width / 3))
        {
            return RowRole.Note;
        }

        if (RowWords.IsTotal(text) && (fit.Agree > 0 || row.Typed > 0))
        {
            return RowRole.Total;
        }

        if (IsLabelAlone(row, fit))
        {
            return RowRole.Group;
        }

        return IsAside(index, row, fit) ? RowRole.Note : RowRole.Data;
    }

    /// <summary>One cell where others have several, or a number of a group and its name.</summary>
    private bool IsLabelAlone(BandRow row, RowFit fit)
    {
        if (row is { Filled: 1, Texts: 1 } && fit.Agree == 0)
        {
            return _width >= 3 || (_width == 2 && _band.Merges.Span(row.Row, row.First) > 1);
        }

        return row.Filled == 2 && _width >= 4 && fit.Agree == 0 && fit.Conflict > 0 && row.Texts > 0;
    }

    /// <summary>Legends and signatures: thin rows below a note, or set apart from the body and unlike it.</summary>
    private bool IsAside(int index, BandRow row, RowFit fit)
    {
        var isThin = row.Filled * 2 <= _width && _width >= 3;
        return isThin && (_hasNotes || (_band.GapAbove(index) > 0 && fit.Agree == 0));
    }

    private bool IsHeaderAgain(BandRow row)
    {
        for (var i = _header.First; i <= _header.Last; i++)
        {
            var header = _band.Rows[i];
            if (header.Filled < 2 && _band.Width > 1)
            {
                continue;
            }

            var same = header.FilledColumns().Count(c =>
                string.Equals(header[c].Text, row[c].Text, StringComparison.OrdinalIgnoreCase));
            if (same * 10 >= header.Filled * 8 && same * 10 >= row.Filled * 8)
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsAnother(int index)
    {
        var row = _band.Rows[index];
        if (index == _header.BodyStart || IsHeaderAgain(row) || row.Filled < 2)
        {
            return false;
        }

        var matches = _band.Matches(index);
        if (matches >= 2 && matches > (_header.Exists ? _band.Matches(_header.Last) : 0))
        {
            return true;
        }

        var fit = _body.Fit(row);
        if (fit.Agree > 0 || !_search.IsHeader(index) || BodyProfile.Of(_band, index + 1).Rows == 0)
        {
            return false;
        }

        var isApart = _band.GapAbove(index) > 0;
        var isLabelled = _roles.Count > 0 && _roles[^1] is RowRole.Group or RowRole.Note;
        if (_body.TypedColumns == 0)
        {
            // All words: only rows of another make, set apart, begin another table.
            return (isApart || isLabelled) && HasGapSinceData() && BodyProfile.Of(_band, index + 1).TypedColumns > 0;
        }

        return fit.Conflict >= (isApart || isLabelled ? 1 : Math.Max(3, _body.TypedColumns * 4 / 5));
    }

    private bool HasGapSinceData()
    {
        for (var i = _roles.Count; i > 0; i--)
        {
            if (_band.GapAbove(_header.BodyStart + i) > 0)
            {
                return true;
            }

            if (_roles[i - 1] is RowRole.Data or RowRole.Total)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The lines above the next header that are its title and not notes of this table.</summary>
    private int TitlesAbove(int next)
    {
        var first = next;
        while (first > _header.BodyStart && _roles[first - 1 - _header.BodyStart] is RowRole.Group or RowRole.Note
            && !RowWords.IsNote(_band.Rows[first - 1].FirstText))
        {
            first--;
        }

        // Lines that hang on to the table above, with a gap only after them, are its notes.
        for (var i = first; i < next; i++)
        {
            if (_band.GapAbove(i) > 0)
            {
                return i;
            }
        }

        return _band.GapAbove(next) > 0 && first < next ? next : first;
    }

    private int HeaderWidth()
    {
        if (!_header.Exists)
        {
            return 0;
        }

        return Enumerable.Range(_band.First, _band.Width)
            .Count(c => Enumerable.Range(_header.First, _header.Last - _header.First + 1)
                .Any(i => !_band.Rows[i][c].IsBlank));
    }
}
