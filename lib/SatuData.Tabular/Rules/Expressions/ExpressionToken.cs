namespace SatuData.Tabular.Rules.Expressions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Number,
    Text,
    Name,
    Symbol,

    /// <summary>No token; its text says why.</summary>
    Wrong,
}

/// <summary>One token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a quoted text, without the quotes.</param>
/// <param name="Offset">0-based place in the expression.</param>
internal readonly record struct ExpressionToken(TokenKind Kind, string Text, int Offset)
{
    public bool Is(string symbol) => Kind is TokenKind.Symbol or TokenKind.Name && Text == symbol;
}
