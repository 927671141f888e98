namespace SatuData.Classification.Disclosure.Auditing;

/// <summary>
/// The simplex method over moves from the true values, which are feasible, so that every corner visited is a possible
/// table. Unknowns that no equation binds may stand anywhere between their bounds and move both ways.
/// </summary>
internal sealed class MoveTableau
{
    /// <summary>What a sum may be off and still count as kept, for values of ordinary size.</summary>
    public const double Tolerance = 1e-6;

    private const double Nothing = 1e-9;

    private readonly MoveProblem _problem;
    private readonly List<double[]> _rows = [];
    private readonly List<int> _basic = [];
    private readonly int[] _rowOf;
    private readonly double[] _values;

    public MoveTableau(MoveProblem problem)
    {
        _problem = problem;
        _values = [.. problem.Values];
        _rowOf = [.. Enumerable.Repeat(-1, _values.Length)];
        foreach (var row in problem.Rows)
        {
            Enter(row);
        }
    }

    /// <summary>The values at the corner reached.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>
    /// Moves one unknown up or down as far as it goes, or until <paramref name="isEnough"/>; true when it goes without
    /// end. <paramref name="atCorner"/> is told of every corner on the way.
    /// </summary>
    public bool Push(int place, int way, Func<bool> isEnough, Action atCorner)
    {
        var most = 50 * (_values.Length + _rows.Count + 10);
        for (var step = 0; step < most && !isEnough(); step++)
        {
            if (Entering(place, way) is not { } entering)
            {
                return false;
            }

            var (limit, leaving) = Limit(entering.Place, entering.Way);
            if (double.IsPositiveInfinity(limit))
            {
                return true;
            }

            Move(entering.Place, entering.Way * limit);
            if (leaving >= 0)
            {
                Pivot(leaving, entering.Place);
            }

            atCorner();
        }

        return false;
    }

    /// <summary>Whether the values, as they stand, keep every equation and every bound within the tolerance.</summary>
    public bool IsPossible()
    {
        var scale = Math.Max(1, _values.Max(Math.Abs) * 1e-9);
        return _values.All(v => v >= -Tolerance * scale) && _problem.Rows.All(row =>
            Math.Abs(row.Sum(t => t.Factor * (_values[t.Place] - _problem.Values[t.Place]))) <= Tolerance * scale * row.Count);
    }

    // The first unknown whose move carries the wanted one along; always the first, so that no corner comes twice.
    private (int Place, int Way)? Entering(int place, int way)
    {
        var row = _rowOf[place] < 0 ? null : _rows[_rowOf[place]];
        if (row is null)
        {
            return way > 0 || _values[place] > Nothing ? (place, way) : null;
        }

        for (var j = 0; j < row.Length; j++)
        {
            if (_rowOf[j] >= 0 || Math.Abs(row[j]) <= Nothing)
            {
                continue;
            }

            var wanted = row[j] * way > 0 ? 1 : -1;
            if (wanted > 0 || _values[j] > Nothing)
            {
                return (j, wanted);
            }
        }

        return null;
    }

    private (double Limit, int Row) Limit(int place, int way)
    {
        var (limit, leaving) = (way < 0 ? _values[place] : double.PositiveInfinity, -1);
        for (var i = 0; i < _rows.Count; i++)
        {
            var factor = _rows[i][place] * way;
            if (factor < -Nothing)
            {
                var most = Math.Max(0, _values[_basic[i]]) / -factor;
                if (most < limit - Nothing || (most <= limit + Nothing && leaving >= 0 && _basic[i] < _basic[leaving]))
                {
                    (limit, leaving) = (Math.Min(most, limit), i);
                }
            }
        }

        return (limit, leaving);
    }

    private void Move(int place, double by)
    {
        _values[place] += by;
        for (var i = 0; i < _rows.Count; i++)
        {
            _values[_basic[i]] += _rows[i][place] * by;
        }
    }

    // An equation becomes a row: one of its unknowns as a sum of those that are in no row.
    private void Enter(List<(int Place, double Factor)> equation)
    {
        var sum = new double[_values.Length];
        foreach (var (place, factor) in equation)
        {
            if (_rowOf[place] < 0)
            {
                sum[place] += factor;
                continue;
            }

            AddRow(sum, _rows[_rowOf[place]], factor);
        }

        var lead = Array.FindIndex(sum, f => Math.Abs(f) > Nothing);
        if (lead < 0)
        {
            return;
        }

        var by = -sum[lead];
        sum[lead] = 0;
        for (var j = 0; j < sum.Length; j++)
        {
            sum[j] /= by;
        }

        Substitute(lead, sum);
        _rowOf[lead] = _rows.Count;
        _basic.Add(lead);
        _rows.Add(sum);
    }

    private void Pivot(int row, int entering)
    {
        var sum = _rows[row];
        var (leaving, factor) = (_basic[row], sum[entering]);
        sum[entering] = 0;
        for (var j = 0; j < sum.Length; j++)
        {
            sum[j] = -sum[j] / factor;
        }

        sum[leaving] = 1 / factor;
        (_rowOf[leaving], _rowOf[entering], _basic[row]) = (-1, row, entering);
        Substitute(entering, sum);
    }

    private void Substitute(int place, double[] sum)
    {
        foreach (var other in _rows)
        {
            if (!ReferenceEquals(other, sum) && other[place] is var times && times != 0)
            {
                other[place] = 0;
                AddRow(other, sum, times);
            }
        }
    }

    private static void AddRow(double[] to, double[] row, double times)
    {
        for (var j = 0; j < to.Length; j++)
        {
            to[j] += row[j] * times;
        }
    }
}
