using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>A part of an expression, with its type.</summary>
/// <param name="Offset">0-based place in the text of the expression.</param>
/// <param name="Type">What it gives.</param>
/// <param name="Scale">Digits after the decimal point of a number; 0 for everything else.</param>
internal abstract record ExpressionNode(int Offset, ExpressionType Type, int Scale)
{
    /// <summary>The fields it reads, each once, in the order of the text.</summary>
    public IReadOnlyList<StandardField> Fields => [.. Walk().OfType<FieldNode>().Select(n => n.Field).Distinct()];

    public virtual IEnumerable<ExpressionNode> Walk() => [this];
}

/// <summary>The value of a field.</summary>
internal sealed record FieldNode(int Offset, StandardField Field, ExpressionType Type, int Scale)
    : ExpressionNode(Offset, Type, Scale);

/// <summary>
/// A value written in the expression: a number or the days of a date, a text, true or false (1 or 0).
/// </summary>
internal sealed record LiteralNode(int Offset, ExpressionType Type, int Scale, Int128 Number, string Text = "")
    : ExpressionNode(Offset, Type, Scale);

/// <summary>An operator or a function with its operands.</summary>
internal sealed record OperationNode(
    int Offset, ExpressionType Type, int Scale, Operation Operation, IReadOnlyList<ExpressionNode> Operands)
    : ExpressionNode(Offset, Type, Scale)
{
    public override IEnumerable<ExpressionNode> Walk() => Operands.SelectMany(o => o.Walk()).Prepend(this);
}
