namespace SatuData.Tabular.Rules.Expressions;

/// <content>Binary floating-point numbers.</content>
internal sealed partial class VectorBuilder
{
    public RealVector Real(ExpressionNode node)
    {
        if (node.Type == ExpressionType.Number)
        {
            return FromNumber(Number(node));
        }

        return node switch
        {
            FieldNode field => RealField(columns(field.Field)),
            OperationNode { Operation: Operation.If } operation => RealChoice(operation),
            OperationNode operation => RealOperation(operation),
            _ => throw new InvalidOperationException("A written number is exact."),
        };
    }

    private static RealVector FromNumber(NumberVector inner) => new((batch, v) =>
    {
        inner.Fill(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, inner.Present[i], Exact.ToDouble(inner.Values[i], inner.Scale));
        }
    });

    private static RealVector RealField(int column) => new((batch, v) =>
    {
        var source = batch[column];
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, source.IsPresent(i), source.Reals[i]);
        }
    });

    private RealVector RealChoice(OperationNode node)
    {
        var (condition, then, otherwise) = (Truth(node.Operands[0]), Real(node.Operands[1]), Real(node.Operands[2]));
        return new RealVector((batch, v) =>
        {
            condition.Fill(batch);
            then.Fill(batch);
            otherwise.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var chosen = condition.Values[i] ? then : otherwise;
                v.Set(i, condition.Present[i] && chosen.Present[i], chosen.Values[i]);
            }
        });
    }

    private RealVector RealOperation(OperationNode node)
    {
        if (node.Operation == Operation.Coalesce)
        {
            return RealCoalesce(node);
        }

        var digits = node.Operation == Operation.Round ? (int)((LiteralNode)node.Operands[1]).Number : 0;
        var operands = (node.Operation == Operation.Round ? node.Operands.Take(1) : node.Operands).Select(Real)
            .ToArray();
        return new RealVector((batch, v) =>
        {
            Array.ForEach(operands, one => one.Fill(batch));
            for (var i = 0; i < batch.Count; i++)
            {
                var (value, isPresent) = (operands[0].Values[i], operands[0].Present[i]);
                value = operands.Length == 1 ? Change(node.Operation, value, digits) : value;
                for (var k = 1; k < operands.Length; k++)
                {
                    isPresent &= operands[k].Present[i];
                    value = Combine(node.Operation, value, operands[k].Values[i]);
                }

                v.Set(i, isPresent, value);
            }
        });
    }

    private RealVector RealCoalesce(OperationNode node)
    {
        var all = node.Operands.Select(Real).ToArray();
        return new RealVector((batch, v) =>
        {
            Array.ForEach(all, one => one.Fill(batch));
            for (var i = 0; i < batch.Count; i++)
            {
                var chosen = FirstPresent(all, i);
                v.Set(i, chosen.Present[i], chosen.Values[i]);
            }
        });
    }

    private static double Change(Operation operation, double value, int digits) => operation switch
    {
        Operation.Negate => -value,
        Operation.Abs => Math.Abs(value),
        Operation.Floor => Math.Floor(value),
        Operation.Ceiling => Math.Ceiling(value),
        _ => Math.Round(value, digits, MidpointRounding.AwayFromZero),
    };

    private static double Combine(Operation operation, double left, double right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        Operation.Modulo => left % right,
        Operation.Least => Math.Min(left, right),
        _ => Math.Max(left, right),
    };
}
