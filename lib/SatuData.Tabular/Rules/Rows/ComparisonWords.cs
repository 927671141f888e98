using SatuData.Tabular.Rules.Expressions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Rows;

/// <summary>Says with a row's own numbers what a comparison asked for.</summary>
internal static class ComparisonWords
{
    public static string Expected(NumberComparison? comparison, StandardRule rule)
    {
        if (comparison is null)
        {
            return "Memenuhi: " + rule.Condition;
        }

        // The side that is a field alone is the one the finding is at, so the other side says what it should be.
        var isLeft = comparison.Node.Operands[1] is not FieldNode;
        var (mine, other) = isLeft ? (comparison.Left, comparison.Right) : (comparison.Right, comparison.Left);
        var operation = isLeft ? comparison.Node.Operation : Turned(comparison.Node.Operation);
        var words = operation switch
        {
            Operation.Equal => "",
            Operation.NotEqual => "selain ",
            Operation.Less => "kurang dari ",
            Operation.LessOrEqual => "paling besar ",
            Operation.Greater => "lebih dari ",
            _ => "paling kecil ",
        };
        return comparison.Node.Operands[0].Type == ExpressionType.Date
            ? words + ValueText.Day((int)other)
            : $"{words}{ValueText.Number(other)} (selisih {ValueText.Number(mine - other)})";
    }

    private static Operation Turned(Operation operation) => operation switch
    {
        Operation.Less => Operation.Greater,
        Operation.LessOrEqual => Operation.GreaterOrEqual,
        Operation.Greater => Operation.Less,
        Operation.GreaterOrEqual => Operation.LessOrEqual,
        _ => operation,
    };
}
