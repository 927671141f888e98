using System.Text;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Expressions;

/// <content>The types of operators.</content>
internal sealed partial class ExpressionParser
{
    /// <summary>Quotients are rounded to so many digits after the decimal point, half away from zero.</summary>
    public const int QuotientScale = 12;

    /// <summary>Products keep at most so many digits after the decimal point.</summary>
    private const int MaximumScale = 18;

    private static (ExpressionType Type, int Scale) TypeOf(StandardField field)
    {
        var column = field.ToColumn();
        return column.Kind switch
        {
            ValueKind.Integer => (ExpressionType.Number, 0),
            ValueKind.Decimal => (ExpressionType.Number, column.Scale),
            ValueKind.Real => (ExpressionType.Real, 0),
            ValueKind.Date => (ExpressionType.Date, 0),
            ValueKind.Boolean => (ExpressionType.Truth, 0),
            _ => (ExpressionType.Text, 0),
        };
    }

    private static bool IsNumeric(ExpressionNode node) => node.Type is ExpressionType.Number or ExpressionType.Real;

    private ExpressionNode? Implies(int offset, ExpressionNode condition, ExpressionNode then) =>
        Logic(offset, Operation.Not, condition) is { } otherwise ? Logic(offset, Operation.Or, otherwise, then) : null;

    private ExpressionNode? Logic(int offset, Operation operation, params IReadOnlyList<ExpressionNode> operands)
    {
        var wrong = operands.FirstOrDefault(o => o.Type != ExpressionType.Truth);
        return wrong is null
            ? new OperationNode(offset, ExpressionType.Truth, 0, operation, operands)
            : Fail(wrong.Offset, "Bagian ini harus benar atau salah, misalnya perbandingan a > b.");
    }

    private ExpressionNode? Negate(int offset, ExpressionNode node) => IsNumeric(node)
        ? new OperationNode(offset, node.Type, node.Scale, Operation.Negate, [node])
        : Fail(offset, "Tanda minus hanya untuk bilangan.");

    private ExpressionNode? Arithmetic(int offset, Operation operation, ExpressionNode left, ExpressionNode right)
    {
        if (operation is Operation.Add or Operation.Subtract && left.Type == ExpressionType.Date)
        {
            return Days(offset, operation, left, right);
        }

        if (!IsNumeric(left) || !IsNumeric(right))
        {
            return Fail((IsNumeric(left) ? right : left).Offset, "Hitungan hanya dapat dilakukan dengan bilangan.");
        }

        if (left.Type == ExpressionType.Real || right.Type == ExpressionType.Real)
        {
            return new OperationNode(offset, ExpressionType.Real, 0, operation, [left, right]);
        }

        var scale = operation switch
        {
            Operation.Multiply => Math.Min(left.Scale + right.Scale, MaximumScale),
            Operation.Divide => QuotientScale,
            _ => Math.Max(left.Scale, right.Scale),
        };
        return new OperationNode(offset, ExpressionType.Number, scale, operation, [left, right]);
    }

    /// <summary>Date minus date is a number of days; date plus or minus whole days is a date.</summary>
    private ExpressionNode? Days(int offset, Operation operation, ExpressionNode left, ExpressionNode right)
    {
        if (operation == Operation.Subtract && AsDate(right) is { } day)
        {
            return new OperationNode(offset, ExpressionType.Number, 0, operation, [left, day]);
        }

        return right is { Type: ExpressionType.Number, Scale: 0 }
            ? new OperationNode(offset, ExpressionType.Date, 0, operation, [left, right])
            : Fail(right.Offset,
                "Tanggal hanya dapat ditambah atau dikurangi hari (bilangan bulat), atau dikurangi tanggal.");
    }

    private ExpressionNode? Compare(int offset, Operation operation, ExpressionNode left, ExpressionNode right)
    {
        left = right.Type == ExpressionType.Date ? AsDate(left) ?? left : left;
        right = left.Type == ExpressionType.Date ? AsDate(right) ?? right : right;
        var fits = left.Type == right.Type || (IsNumeric(left) && IsNumeric(right));
        if (!fits)
        {
            return Fail(right.Offset, left.Type == ExpressionType.Text || right.Type == ExpressionType.Text
                ? "Teks hanya dapat dibandingkan dengan teks (dalam tanda kutip)."
                : "Kedua sisi perbandingan harus sejenis.");
        }

        if (left.Type == ExpressionType.Truth && operation is not (Operation.Equal or Operation.NotEqual))
        {
            return Fail(offset, "Nilai benar atau salah hanya dapat dibandingkan dengan == atau !=.");
        }

        return new OperationNode(offset, ExpressionType.Truth, 0, operation, [left, right]);
    }

    private ExpressionNode? In(int offset, ExpressionNode left, List<ExpressionNode> items)
    {
        if (items.Count == 0)
        {
            return Fail(offset, "Daftar setelah in tidak boleh kosong.");
        }

        if (left.Type == ExpressionType.Text && items.TrueForAll(i => i is LiteralNode { Type: ExpressionType.Text }))
        {
            return new OperationNode(offset, ExpressionType.Truth, 0, Operation.In, [left, .. items]);
        }

        ExpressionNode? any = null;
        foreach (var item in items)
        {
            if (Compare(offset, Operation.Equal, left, item) is not { } equal)
            {
                return null;
            }

            any = any is null ? equal : Logic(offset, Operation.Or, any, equal)!;
        }

        return any;
    }

    /// <summary>The node as a date: it is one, or a text that writes one; else null.</summary>
    private static ExpressionNode? AsDate(ExpressionNode node)
    {
        if (node.Type == ExpressionType.Date)
        {
            return node;
        }

        return node is LiteralNode { Type: ExpressionType.Text } literal
            && DateText.TryParse(Encoding.UTF8.GetBytes(literal.Text), out var days)
            ? new LiteralNode(node.Offset, ExpressionType.Date, 0, days)
            : null;
    }
}
