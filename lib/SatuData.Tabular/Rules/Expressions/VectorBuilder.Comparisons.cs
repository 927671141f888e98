namespace SatuData.Tabular.Rules.Expressions;

/// <content>Comparisons.</content>
internal sealed partial class VectorBuilder
{
    private TruthVector Comparison(OperationNode node)
    {
        var (left, right) = (node.Operands[0], node.Operands[1]);
        return (left.Type, right.Type) switch
        {
            (ExpressionType.Truth, _) => CompareTruths(node.Operation, Truth(left), Truth(right)),
            (ExpressionType.Text, _) => CompareTexts(node.Operation, Text(left), Text(right)),
            (ExpressionType.Real, _) or (_, ExpressionType.Real) => CompareReals(node, Real(left), Real(right)),
            (ExpressionType.Date, _) => CompareNumbers(node, Number(left), Number(right), default),
            _ => CompareNumbers(node, Number(left), Number(right), tolerance),
        };
    }

    private static bool Holds(Operation operation, int order) => operation switch
    {
        Operation.Equal => order == 0,
        Operation.NotEqual => order != 0,
        Operation.Less => order < 0,
        Operation.LessOrEqual => order <= 0,
        Operation.Greater => order > 0,
        _ => order >= 0,
    };

    private static TruthVector CompareTruths(Operation operation, TruthVector left, TruthVector right) =>
        new((batch, v) =>
    {
        left.Fill(batch);
        right.Fill(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, left.Present[i]
                && right.Present[i], (left.Values[i] == right.Values[i]) == (operation == Operation.Equal));
        }
    });

    private static TruthVector CompareTexts(Operation operation, TextVector left, TextVector right) => new((batch, v) =>
    {
        left.Fill(batch);
        right.Fill(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, left.Present[i] && right.Present[i], Holds(operation, left[i].SequenceCompareTo(right[i])));
        }
    });

    private static TruthVector CompareNumbers(
        OperationNode node, NumberVector left, NumberVector right, Tolerance tolerance)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var (leftFactor, rightFactor) = (Exact.PowerOf(scale - left.Scale), Exact.PowerOf(scale - right.Scale));
        var isStrict = node.Operation is Operation.Less or Operation.Greater || tolerance.Amount == 0;
        var isPlain = isStrict && leftFactor == 1 && rightFactor == 1 && node.Operation == Operation.Equal;
        return new TruthVector((batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count && isPlain; i++)
            {
                v.Set(i, left.Present[i] & right.Present[i], left.Values[i] == right.Values[i]);
            }

            for (var i = isPlain ? batch.Count : 0; i < batch.Count; i++)
            {
                Int128 a = 0;
                Int128 b = 0;
                var isPresent = left.Present[i] && right.Present[i]
                    && TryScale(left.Values[i], leftFactor, out a) && TryScale(right.Values[i], rightFactor, out b);
                var order = !isStrict && Int128.Abs(a - b) <= tolerance.At(b, scale) ? 0 : a.CompareTo(b);
                v.Set(i, isPresent, Holds(node.Operation, order));
            }
        })
        {
            Explain = row => ToDecimal(left, row) is { } a && ToDecimal(right, row) is { } b
                ? new NumberComparison(node, a, b)
                : null,
        };
    }

    private TruthVector CompareReals(OperationNode node, RealVector left, RealVector right)
    {
        var isStrict = node.Operation is Operation.Less or Operation.Greater;
        return new TruthVector((batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var (a, b) = (left.Values[i], right.Values[i]);
                var allowed = isStrict ? new Tolerance(0, false).At(a, b) : tolerance.At(a, b);
                v.Set(i, left.Present[i]
                    && right.Present[i], Holds(node.Operation, Math.Abs(a - b) <= allowed ? 0 : a.CompareTo(b)));
            }
        })
        {
            Explain = row => ToDecimal(left, row) is { } a && ToDecimal(right, row) is { } b
                ? new NumberComparison(node, a, b)
                : null,
        };
    }

    private static bool TryScale(Int128 value, Int128 factor, out Int128 scaled)
    {
        scaled = value;
        return factor == 1 || Exact.TryMultiply(value, factor, out scaled);
    }

    /// <summary>For showing; numbers beyond decimal's 28 digits are not shown.</summary>
    private static decimal? ToDecimal(NumberVector vector, int row)
    {
        var value = vector.Values[row];
        if (!vector.Present[row] || Int128.Abs(value) > Exact.PowerOf(27))
        {
            return null;
        }

        var shown = (decimal)value;
        for (var i = 0; i < vector.Scale; i++)
        {
            shown /= 10;
        }

        return shown;
    }

    private static decimal? ToDecimal(RealVector vector, int row) =>
        vector.Present[row] && Math.Abs(vector.Values[row]) < 1e27 ? (decimal)vector.Values[row] : null;
}
