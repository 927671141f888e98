using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>
/// Makes the vectors of an expression for one partition. Where a value is absent, what is computed from it is absent
/// too, and a comparison with it is unknown; <c>and</c> and <c>or</c> are those of three-valued logic, so a rule is
/// broken only by rows where it is certainly false.
/// </summary>
/// <param name="columns">The column of the batch for each field.</param>
/// <param name="tolerance">For comparisons of numbers other than <c>&lt;</c> and <c>&gt;</c>.</param>
internal sealed partial class VectorBuilder(Func<StandardField, int> columns, Tolerance tolerance)
{
    public TruthVector Truth(ExpressionNode node) => node switch
    {
        LiteralNode literal => new TruthVector((batch, v) =>
        {
            v.Values.AsSpan(0, batch.Count).Fill(literal.Number != 0);
            v.Present.AsSpan(0, batch.Count).Fill(true);
        }),
        FieldNode field => TruthField(columns(field.Field)),
        OperationNode operation => TruthOperation(operation),
        _ => throw new InvalidOperationException("An expression is a literal, a field or an operation."),
    };

    private static TruthVector TruthField(int column) => new((batch, v) =>
    {
        var source = batch[column];
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, source.IsPresent(i), source.Longs[i] != 0);
        }
    });

    private TruthVector TruthOperation(OperationNode node) => node.Operation switch
    {
        Operation.And => Junction(node, isAnd: true),
        Operation.Or => Junction(node, isAnd: false),
        Operation.Not => Not(Truth(node.Operands[0])),
        Operation.IsEmpty => IsEmpty(Any(node.Operands[0])),
        Operation.If => TruthChoice(node),
        Operation.Coalesce => TruthCoalesce(node),
        Operation.In => In(node),
        Operation.StartsWith or Operation.EndsWith or Operation.Contains => TextTest(node),
        Operation.Matches => Matches(node),
        _ => Comparison(node),
    };

    private Vector Any(ExpressionNode node) => node.Type switch
    {
        ExpressionType.Truth => Truth(node),
        ExpressionType.Text => Text(node),
        ExpressionType.Real => Real(node),
        _ => Number(node),
    };

    private TruthVector Junction(OperationNode node, bool isAnd)
    {
        var (left, right) = (Truth(node.Operands[0]), Truth(node.Operands[1]));
        return new TruthVector((batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                // One side can decide alone: false in "and", true in "or".
                var decided = (left.Present[i] && left.Values[i] != isAnd)
                    || (right.Present[i] && right.Values[i] != isAnd);
                v.Set(i, decided || (left.Present[i] && right.Present[i]), decided ? !isAnd : isAnd);
            }
        })
        {
            Explain = row => isAnd && left.Present[row] && !left.Values[row] ? left.Explain(row) : right.Explain(row),
        };
    }

    private static TruthVector Not(TruthVector inner) => new((batch, v) =>
    {
        inner.Fill(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, inner.Present[i], !inner.Values[i]);
        }
    });

    private static TruthVector IsEmpty(Vector inner) => new((batch, v) =>
    {
        inner.Fill(batch);
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, true, !inner.Present[i]);
        }
    });

    private TruthVector TruthChoice(OperationNode node)
    {
        var (condition, then, otherwise) = (Truth(node.Operands[0]), Truth(node.Operands[1]), Truth(node.Operands[2]));
        return new TruthVector((batch, v) =>
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

    private TruthVector TruthCoalesce(OperationNode node)
    {
        var all = node.Operands.Select(Truth).ToArray();
        return new TruthVector((batch, v) =>
        {
            Array.ForEach(all, one => one.Fill(batch));
            for (var i = 0; i < batch.Count; i++)
            {
                var chosen = FirstPresent(all, i);
                v.Set(i, chosen.Present[i], chosen.Values[i]);
            }
        });
    }

    private static TVector FirstPresent<TVector>(TVector[] all, int row)
        where TVector : Vector
    {
        foreach (var one in all)
        {
            if (one.Present[row])
            {
                return one;
            }
        }

        return all[^1];
    }
}
