using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Expressions;

/// <content>The functions.</content>
internal sealed partial class ExpressionParser
{
    private const string Known =
        "abs, round, floor, ceil, min, max, len, starts_with, ends_with, contains, matches, substring, lower, number, year, month, day, "
        + "coalesce, if, is_empty, between";

    private ExpressionNode? Call(ExpressionToken name, List<ExpressionNode> a)
    {
        var at = name.Offset;
        return name.Text switch
        {
            "abs" => Numeric(at, Operation.Abs, a, 1, a is [var x] ? x.Scale : 0),
            "floor" => Numeric(at, Operation.Floor, a, 1, 0),
            "ceil" => Numeric(at, Operation.Ceiling, a, 1, 0),
            "round" => Round(at, a),
            "min" => Choice(at, Operation.Least, a),
            "max" => Choice(at, Operation.Greatest, a),
            "len" => Texts(at, Operation.Length, a, 1, ExpressionType.Number),
            "lower" => Texts(at, Operation.Lower, a, 1, ExpressionType.Text),
            "number" => Texts(at, Operation.ToNumber, a, 1, ExpressionType.Number),
            "starts_with" => Texts(at, Operation.StartsWith, a, 2, ExpressionType.Truth),
            "ends_with" => Texts(at, Operation.EndsWith, a, 2, ExpressionType.Truth),
            "contains" => Texts(at, Operation.Contains, a, 2, ExpressionType.Truth),
            "matches" => Matches(at, a),
            "substring" => Substring(at, a),
            "year" => PartOfDay(at, Operation.Year, a),
            "month" => PartOfDay(at, Operation.Month, a),
            "day" => PartOfDay(at, Operation.Day, a),
            "coalesce" => Choice(at, Operation.Coalesce, a),
            "if" => Conditional(at, a),
            "between" => Between(at, a),
            "is_empty" => a.Count == 1
                ? new OperationNode(at, ExpressionType.Truth, 0, Operation.IsEmpty, a)
                : Arity(at, "is_empty", 1),
            _ => Fail(at, $"Fungsi \"{name.Text}\" tidak dikenal; yang ada: {Known}."),
        };
    }

    private ExpressionNode? Arity(int at, string name, int count) =>
        Fail(at, $"Fungsi {name} memerlukan {count} isian.");

    private ExpressionNode? Numeric(int at, Operation operation, List<ExpressionNode> a, int count, int scale) =>
        a.Count == count && IsNumeric(a[0])
            ? new OperationNode(at, a[0].Type, a[0].Type == ExpressionType.Number ? scale : 0, operation, a)
            : Fail(at, "Fungsi ini memerlukan satu bilangan.");

    private ExpressionNode? Round(int at, List<ExpressionNode> a)
    {
        var digits = a is [_, LiteralNode { Type: ExpressionType.Number, Scale: 0 } literal] ? (int)literal.Number : 0;
        return a.Count is 1 or 2 && IsNumeric(a[0]) && digits is >= 0 and <= QuotientScale
            && (a.Count == 1 || a[1] is LiteralNode)
            ? new OperationNode(at, a[0].Type, a[0].Type == ExpressionType.Number ? digits : 0, Operation.Round, [
                a[0], new LiteralNode(at, ExpressionType.Number, 0, digits)])
            : Fail(at, "round memerlukan bilangan dan jumlah angka di belakang koma (0 sampai 12): round(luas, 2).");
    }

    /// <summary>One of several values of the same kind: the least, the greatest, the first that is present.</summary>
    private ExpressionNode? Choice(int at, Operation operation, List<ExpressionNode> a)
    {
        if (a.Count < 2)
        {
            return Fail(at, "Fungsi ini memerlukan sedikitnya dua isian.");
        }

        var type = a[0].Type;
        if (a.TrueForAll(IsNumeric))
        {
            type = a.Exists(n => n.Type == ExpressionType.Real) ? ExpressionType.Real : ExpressionType.Number;
        }
        else if (a.Exists(n => n.Type != type) || (operation != Operation.Coalesce && type is not ExpressionType.Date))
        {
            return Fail(at, "Semua isian fungsi ini harus sejenis.");
        }

        return new OperationNode(at, type, type == ExpressionType.Number ? a.Max(n => n.Scale) : 0, operation, a);
    }

    private ExpressionNode? Texts(
        int at, Operation operation, List<ExpressionNode> a, int count, ExpressionType gives) =>
        a.Count == count && a.TrueForAll(n => n.Type == ExpressionType.Text)
            ? new OperationNode(at, gives, 0, operation, a)
            : Fail(at, $"Fungsi ini memerlukan {count} teks.");

    private ExpressionNode? Matches(int at, List<ExpressionNode> a) =>
        a is [{ Type: ExpressionType.Text }, LiteralNode { Type: ExpressionType.Text } pattern]
            && Utf8Pattern.IsValid(pattern.Text)
            ? new OperationNode(at, ExpressionType.Truth, 0, Operation.Matches, a)
            : Fail(at, "matches memerlukan teks dan pola (ekspresi reguler) dalam tanda kutip.");

    private ExpressionNode? Substring(int at, List<ExpressionNode> a) =>
        a.Count is 2 or 3 && a[0].Type == ExpressionType.Text && a.Skip(1).All(IsPlace)
            ? new OperationNode(at, ExpressionType.Text, 0, Operation.Substring, a)
            : Fail(at, "substring memerlukan teks, huruf awal (mulai 1) dan banyaknya huruf: substring(kode, 1, 4).");

    private static bool IsPlace(ExpressionNode node) =>
        node is LiteralNode { Type: ExpressionType.Number, Scale: 0 } literal && literal.Number >= 1
            && literal.Number <= 1_000_000;

    private ExpressionNode? PartOfDay(int at, Operation operation, List<ExpressionNode> a) =>
        a is [var day] && AsDate(day) is { } date
        ? new OperationNode(at, ExpressionType.Number, 0, operation, [date])
        : Fail(at, "Fungsi ini memerlukan satu tanggal.");

    private ExpressionNode? Conditional(int at, List<ExpressionNode> a)
    {
        if (a is not [{ Type: ExpressionType.Truth } condition, var then, var otherwise])
        {
            return Fail(at, "if memerlukan syarat, nilai bila benar dan nilai bila salah.");
        }

        return Choice(at, Operation.Coalesce, [then, otherwise]) is { } same
            ? new OperationNode(at, same.Type, same.Scale, Operation.If, [condition, then, otherwise])
            : null;
    }

    private ExpressionNode? Between(int at, List<ExpressionNode> a)
    {
        if (a is not [var value, var low, var high])
        {
            return Arity(at, "between", 3);
        }

        return Compare(at, Operation.GreaterOrEqual, value, low) is { } above
            && Compare(at, Operation.LessOrEqual, value, high) is { } below
            ? Logic(at, Operation.And, above, below)
            : null;
    }
}
