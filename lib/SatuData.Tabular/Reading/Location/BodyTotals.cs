namespace SatuData.Tabular.Reading.Location;

/// <summary>
/// Finds the totals of a body by arithmetic, also those that no word marks and the one above its rows, and the cells
/// of marked totals that are not the sum of their rows.
/// </summary>
internal sealed class BodyTotals
{
    private readonly Band _band;
    private readonly int _start;
    private readonly List<RowRole> _roles;
    private readonly List<SumColumn> _columns;
    private readonly List<int> _labelColumns;
    private readonly List<TotalMismatch> _mismatches = [];

    private BodyTotals(
        Band band, int start, List<RowRole> roles, IReadOnlyList<SumColumn> columns, List<int> labelColumns)
    {
        _band = band;
        _start = start;
        _roles = roles;
        _columns = [.. columns];
        _labelColumns = labelColumns;
    }

    /// <summary>Changes the role of rows that prove to be totals; returns what does not add up.</summary>
    public static IReadOnlyList<TotalMismatch> Run(
        Band band, int start, List<RowRole> roles, IReadOnlyList<int> columns, IReadOnlyList<HeaderLabel> labels,
        int firstColumn)
    {
        var sums = columns.Where(c => !SumColumn.IsNoAmount(labels[c - firstColumn]))
            .Select(c => SumColumn.Of(band, start, roles, c)).OfType<SumColumn>().ToList();
        var data = roles.Count(r => r == RowRole.Data);
        if (sums.Count == 0 || data < 2)
        {
            return [];
        }

        var words = Enumerable.Range(firstColumn, labels.Count).Where(c => !sums.Exists(s => s.Column == c)
            && Enumerable.Range(0, roles.Count)
                .Count(i => roles[i] == RowRole.Data && !band.Rows[start + i][c].IsBlank) * 10 >= data * 8).ToList();
        var check = new BodyTotals(band, start, roles, sums, words);
        check.FindUnmarked();
        check.CompareMarked();
        return check._mismatches;
    }

    private void FindUnmarked()
    {
        for (var i = 0; i < _roles.Count; i++)
        {
            if (_roles[i] == RowRole.Data && IsPlaceOfTotal(i) && IsSum(i))
            {
                _roles[i] = RowRole.Total;
                _columns.ForEach(c => c.Exclude(i));
            }
        }
    }

    /// <summary>Totals stand first, last, before a gap or another group, or begin with the word for it.</summary>
    private bool IsPlaceOfTotal(int i) =>
        i == 0 || i == _roles.Count - 1 || _roles[i + 1] != RowRole.Data || _roles[i - 1] != RowRole.Data
        || _band.GapAbove(_start + i + 1) > 0 || _band.GapAbove(_start + i) > 0 || LacksLabel(i)
        || RowWords.MayBeTotal(_band.Rows[_start + i].FirstText);

    private bool IsSum(int i)
    {
        var isMarked = RowWords.MayBeTotal(_band.Rows[_start + i].FirstText);
        var isUnlike = isMarked || LacksLabel(i);
        foreach (var (from, to) in Scopes(i))
        {
            var rows = _columns[0].Rows(from, to);
            var (equal, unequal) = Compare(i, from, to);
            var isProven = equal >= 2
                ? rows >= (isUnlike ? 2 : 3)
                : equal == 1 && isUnlike && rows >= 2 && _columns.Count == 1;
            if (isProven && unequal * 3 <= equal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the row is blank in a column of words that other rows fill.</summary>
    private bool LacksLabel(int i) => _labelColumns.Exists(c => _band.Rows[_start + i][c].IsBlank);

    private void CompareMarked()
    {
        for (var i = 0; i < _roles.Count; i++)
        {
            if (_roles[i] != RowRole.Total || RowWords.IsMean(_band.Rows[_start + i].FirstText))
            {
                continue;
            }

            var best = Scopes(i).Where(s => _columns[0].Rows(s.From, s.To) >= 2)
                .Select(s => (s.From, s.To, Result: Compare(i, s.From, s.To)))
                .OrderByDescending(s => s.Result.Equal).FirstOrDefault();
            if (best.To > best.From)
            {
                Report(i, best.From, best.To, best.Result.Equal);
            }
        }
    }

    private void Report(int i, int from, int to, int equal)
    {
        foreach (var column in _columns)
        {
            // A value between the least and the greatest of its rows is a rate or a mean, which does not add up.
            if (column.Compare(i, from, to) == false && !(column.IsWithin(i, from, to) && column.IsPositive(from, to))
                && (equal > 0 || _columns.Count == 1 || column.HasWholeNumbers))
            {
                _mismatches.Add(new TotalMismatch(
                    _band.Rows[_start + i].Row,
                    column.Column,
                    _band.Rows[_start + i][column.Column].Text,
                    column.Sum(from, to),
                    new RowRange(_band.Rows[_start + from].Row, _band.Rows[_start + to - 1].Row)));
            }
        }
    }

    private (int Equal, int Unequal) Compare(int i, int from, int to)
    {
        var (equal, unequal) = (0, 0);
        foreach (var column in _columns)
        {
            var result = column.Compare(i, from, to);
            equal += result == true ? 1 : 0;
            unequal += result == false ? 1 : 0;
        }

        return (equal, unequal);
    }

    /// <summary>
    /// The rows a total may be the sum of: those of its group or all, above it or, where none are, below.
    /// </summary>
    private IEnumerable<(int From, int To)> Scopes(int i)
    {
        var above = i;
        while (above > 0 && _roles[above - 1] is not (RowRole.Group or RowRole.Total))
        {
            above--;
        }

        var below = i + 1;
        while (below < _roles.Count && _roles[below] is not (RowRole.Group or RowRole.Total))
        {
            below++;
        }

        yield return (above, i);
        yield return (0, i);
        yield return (i + 1, below);
        yield return (i + 1, _roles.Count);
    }
}
