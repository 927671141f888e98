using System.Text;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>Cuts the text of an expression into tokens.</summary>
internal sealed class ExpressionLexer(string text)
{
    private static readonly string[] Operators =
        ["==", "!=", "<>", "<=", ">=", "=>", "+", "-", "*", "/", "%", "<", ">", "=", "(", ")", "[", "]", ","];

    private int _at;

    public ExpressionToken Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }

        if (_at == text.Length)
        {
            return new ExpressionToken(TokenKind.End, "", _at);
        }

        var first = text[_at];
        return char.IsAsciiDigit(first) ? Take(TokenKind.Number, IsNumber)
            : char.IsAsciiLetter(first) || first == '_'
                ? Take(TokenKind.Name, c => char.IsAsciiLetterOrDigit(c) || c == '_')
            : first is '\'' or '"' ? Quoted(first)
            : Symbol();
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || c == '.';

    private ExpressionToken Take(TokenKind kind, Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < text.Length && belongs(text[_at]))
        {
            _at++;
        }

        return new ExpressionToken(kind, text[start.._at], start);
    }

    /// <summary>A text in quotes; a quote within is written twice.</summary>
    private ExpressionToken Quoted(char quote)
    {
        var start = _at++;
        var content = new StringBuilder();
        while (_at < text.Length)
        {
            if (text[_at] != quote)
            {
                content.Append(text[_at++]);
            }
            else if (_at + 1 < text.Length && text[_at + 1] == quote)
            {
                content.Append(quote);
                _at += 2;
            }
            else
            {
                _at++;
                return new ExpressionToken(TokenKind.Text, content.ToString(), start);
            }
        }

        return new ExpressionToken(TokenKind.Wrong, "Tanda kutip tidak ditutup.", start);
    }

    private ExpressionToken Symbol()
    {
        var rest = text.AsSpan(_at);
        foreach (var symbol in Operators)
        {
            if (rest.StartsWith(symbol, StringComparison.Ordinal))
            {
                _at += symbol.Length;
                return new ExpressionToken(TokenKind.Symbol, symbol, _at - symbol.Length);
            }
        }

        return new ExpressionToken(TokenKind.Wrong, $"Tanda \"{text[_at]}\" tidak dikenal di sini.", _at);
    }
}
