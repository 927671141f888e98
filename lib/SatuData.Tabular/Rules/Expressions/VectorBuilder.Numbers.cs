using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Expressions;

/// <content>Exact numbers and days.</content>
internal sealed partial class VectorBuilder
{
    public NumberVector Number(ExpressionNode node) => node switch
    {
        LiteralNode literal => new NumberVector(node.Scale, (batch, v) =>
        {
            v.Values.AsSpan(0, batch.Count).Fill(literal.Number);
            v.Present.AsSpan(0, batch.Count).Fill(true);
        }),
        FieldNode field => NumberField(columns(field.Field), node.Scale),
        OperationNode operation => NumberOperation(operation),
        _ => throw new InvalidOperationException("An expression is a literal, a field or an operation."),
    };

    private static NumberVector NumberField(int column, int scale) => new(scale, (batch, v) =>
    {
        var source = batch[column];
        var longs = source.Longs;
        for (var i = 0; i < batch.Count; i++)
        {
            v.Values[i] = longs[i];
            v.Present[i] = source.IsPresent(i);
        }
    });

    private NumberVector NumberOperation(OperationNode node) => node.Operation switch
    {
        Operation.Add => Sum(node, 1),
        Operation.Subtract => Sum(node, -1),
        Operation.Multiply or Operation.Divide or Operation.Modulo => Product(node),
        Operation.Length or Operation.ToNumber => Measure(node),
        Operation.If => NumberChoice(node),
        Operation.Coalesce or Operation.Least or Operation.Greatest => NumberPick(node),
        _ => Change(node),
    };

    private NumberVector Sum(OperationNode node, int sign)
    {
        var (left, right) = (Number(node.Operands[0]), Number(node.Operands[1]));
        var leftFactor = Exact.PowerOf(node.Scale - left.Scale);
        var rightFactor = Exact.PowerOf(node.Scale - right.Scale) * sign;
        if (leftFactor == 1 && rightFactor == 1)
        {
            return PlainSum(left, right);
        }

        return new NumberVector(node.Scale, (batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                Int128 a = 0;
                Int128 b = 0;
                var isPresent = left.Present[i] && right.Present[i]
                    && TryScale(left.Values[i], leftFactor, out a) && TryScale(right.Values[i], rightFactor, out b);
                v.Set(i, isPresent, a + b);
            }
        });
    }

    /// <summary>The sum of numbers of one scale, as nearly all sums are.</summary>
    private static NumberVector PlainSum(NumberVector left, NumberVector right) => new(left.Scale, (batch, v) =>
    {
        left.Fill(batch);
        right.Fill(batch);
        var (a, b) = (left.Values, right.Values);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, left.Present[i] & right.Present[i], a[i] + b[i]);
        }
    });

    private NumberVector Product(OperationNode node)
    {
        var (left, right) = (Number(node.Operands[0]), Number(node.Operands[1]));
        return new NumberVector(node.Scale, (batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                Int128 result = 0;
                var isPresent = left.Present[i] && right.Present[i] && TryCompute(node, left, right, i, out result);
                v.Set(i, isPresent, result);
            }
        });
    }

    private static bool TryCompute(
        OperationNode node, NumberVector left, NumberVector right, int row, out Int128 result)
    {
        var (a, b) = (left.Values[row], right.Values[row]);
        switch (node.Operation)
        {
            case Operation.Multiply:
                return Exact.TryMultiply(a, b, out result)
                    && Exact.TryRescale(result, left.Scale + right.Scale, node.Scale, out result);
            case Operation.Divide:
                return Exact.TryDivide(a, left.Scale, b, right.Scale, node.Scale, out result);
            default:
                result = 0;
                if (!Exact.TryRescale(a, left.Scale, node.Scale, out a)
                    || !Exact.TryRescale(b, right.Scale, node.Scale, out b) || b == 0)
                {
                    return false;
                }

                result = a % b;
                return true;
        }
    }

    /// <summary>What is made of one number or day.</summary>
    private NumberVector Change(OperationNode node)
    {
        var inner = Number(node.Operands[0]);
        var unit = Exact.PowerOf(Math.Max(0, inner.Scale - node.Scale));
        Func<Int128, Int128> change = node.Operation switch
        {
            Operation.Negate => value => -value,
            Operation.Abs => Int128.Abs,
            Operation.Floor => value => Exact.Floor(value, unit),
            Operation.Ceiling => value => -Exact.Floor(-value, unit),
            Operation.Round => value => Exact.TryRescale(value, inner.Scale, node.Scale, out var rounded) ? rounded
                : Int128.MaxValue,
            Operation.Year => days => ToDay(days).Year,
            Operation.Month => days => ToDay(days).Month,
            _ => days => ToDay(days).Day,
        };
        return new NumberVector(node.Scale, (batch, v) =>
        {
            inner.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                v.Set(i, inner.Present[i], inner.Present[i] ? change(inner.Values[i]) : 0);
            }
        });
    }

    /// <summary>A day moved beyond the calendar stops at its end.</summary>
    private static DateOnly ToDay(Int128 days) => DateOnly.FromDayNumber(
        (int)Int128.Clamp(days + DateText.UnixEpochDayNumber, 0, DateOnly.MaxValue.DayNumber));

    private NumberVector Measure(OperationNode node)
    {
        var inner = Text(node.Operands[0]);
        return new NumberVector(0, (batch, v) =>
        {
            inner.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var value = 0L;
                var isPresent = inner.Present[i]
                    && (node.Operation == Operation.Length || NumberText.TryPlain(inner[i], out value));
                v.Set(i, isPresent, node.Operation == Operation.Length ? CellText.CountScalars(inner[i]) : value);
            }
        });
    }

    private NumberVector NumberChoice(OperationNode node)
    {
        var condition = Truth(node.Operands[0]);
        var (then, otherwise) = (Number(node.Operands[1]), Number(node.Operands[2]));
        return new NumberVector(node.Scale, (batch, v) =>
        {
            condition.Fill(batch);
            then.Fill(batch);
            otherwise.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                Copy(condition.Values[i] ? then : otherwise, v, i);
                v.Present[i] &= condition.Present[i];
            }
        });
    }

    /// <summary>The first of several values that is present, or the least or greatest when all are.</summary>
    private NumberVector NumberPick(OperationNode node)
    {
        var all = node.Operands.Select(Number).ToArray();
        return new NumberVector(node.Scale, (batch, v) =>
        {
            Array.ForEach(all, one => one.Fill(batch));
            for (var i = 0; i < batch.Count; i++)
            {
                Pick(node.Operation, all, v, i);
            }
        });
    }

    private static void Pick(Operation operation, NumberVector[] all, NumberVector v, int row)
    {
        if (operation == Operation.Coalesce)
        {
            Copy(FirstPresent(all, row), v, row);
            return;
        }

        var isPresent = true;
        Int128 best = 0;
        for (var k = 0; k < all.Length; k++)
        {
            Copy(all[k], v, row);
            isPresent &= v.Present[row];
            var value = v.Values[row];
            best = k == 0 || (operation == Operation.Least ? value < best : value > best) ? value : best;
        }

        v.Set(row, isPresent, best);
    }

    private static void Copy(NumberVector from, NumberVector to, int row)
    {
        Int128 value = 0;
        var isPresent = from.Present[row] && Exact.TryRescale(from.Values[row], from.Scale, to.Scale, out value);
        to.Set(row, isPresent, value);
    }
}
