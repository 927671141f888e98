using SatuData.Tabular.Rules.Expressions;

namespace SatuData.Tabular.Standards;

/// <summary>
/// A rule that says which columns of a row add up to which: the sum of all terms, each with its sign, is nothing.
/// </summary>
/// <param name="RuleId">The rule it comes from.</param>
/// <param name="Terms">The columns and their signs, 1 or -1; each column once, at least two.</param>
public sealed record LinearRelation(string RuleId, IReadOnlyList<(string Field, int Sign)> Terms)
{
    /// <summary>The relation in a row rule, when it is an unconditional equality of sums of columns; else null.</summary>
    internal static LinearRelation? Of(StandardRule rule)
    {
        if (rule.Kind != RuleKind.Row
            || rule.ConditionNode is not OperationNode { Operation: Operation.Equal } equality)
        {
            return null;
        }

        var terms = new List<(string Field, int Sign)>();
        return Collect(equality.Operands[0], 1, terms) && Collect(equality.Operands[1], -1, terms)
            && terms.Count > 1 && terms.Select(t => t.Field).Distinct().Count() == terms.Count
            ? new(rule.Id, terms)
            : null;
    }

    private static bool Collect(ExpressionNode node, int sign, List<(string Field, int Sign)> terms)
    {
        switch (node)
        {
            case FieldNode field:
                terms.Add((field.Field.Name, sign));
                return true;
            case OperationNode { Operation: Operation.Add or Operation.Subtract } sum:
                var second = sum.Operation == Operation.Add ? sign : -sign;
                return Collect(sum.Operands[0], sign, terms) && Collect(sum.Operands[1], second, terms);
            case OperationNode { Operation: Operation.Negate } negated:
                return Collect(negated.Operands[0], -sign, terms);
            default:
                return false;
        }
    }
}
