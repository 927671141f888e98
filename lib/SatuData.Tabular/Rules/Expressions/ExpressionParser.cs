using System.Globalization;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.Expressions;

/// <summary>
/// Reads an expression over the fields of a standard: <c>laki_laki + perempuan == jumlah</c>. From loosest to
/// tightest: <c>=&gt;</c> (if … then), <c>or</c>, <c>and</c>, <c>not</c>, comparisons and <c>in</c>, <c>+ -</c>, <c>*
/// / %</c>, a sign. Every part has a type, checked while reading.
/// </summary>
internal sealed partial class ExpressionParser
{
    private const int MaximumDepth = 64;
    private const int MaximumLength = 4000;

    private readonly Func<string, StandardField?> _fields;
    private readonly ExpressionLexer _lexer;
    private ExpressionToken _token;
    private ExpressionError? _error;
    private int _depth;

    private ExpressionParser(string text, Func<string, StandardField?> fields)
    {
        _fields = fields;
        _lexer = new ExpressionLexer(text);
        Advance();
    }

    /// <summary>
    /// Reads a condition, or else an expression that gives a number; null with the mistake when it is none.
    /// </summary>
    public static ExpressionNode? Parse(
        string text, Func<string, StandardField?> fields, bool isCondition, out ExpressionError? error)
    {
        if (text.Length > MaximumLength)
        {
            error = new ExpressionError(0, "Ungkapan lebih dari 4.000 huruf; bagi menjadi beberapa aturan.");
            return null;
        }

        var parser = new ExpressionParser(text, fields);
        var node = parser.Implication();
        if (node is not null && parser._token.Kind != TokenKind.End)
        {
            node = parser.Unexpected();
        }

        if (node is not null && !(isCondition ? node.Type == ExpressionType.Truth : IsNumeric(node)))
        {
            node = parser.Fail(0, isCondition
                ? "Aturan harus berupa perbandingan yang benar atau salah, misalnya a + b == c."
                : "Ungkapan ini harus menghasilkan bilangan.");
        }

        error = parser._error;
        return error is null ? node : null;
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_token.Kind == TokenKind.Wrong)
        {
            Fail(_token.Offset, _token.Text);
        }
    }

    private bool Accept(string symbol)
    {
        if (!_token.Is(symbol))
        {
            return false;
        }

        Advance();
        return true;
    }

    private ExpressionNode? Implication()
    {
        if (++_depth > MaximumDepth)
        {
            return Fail(_token.Offset, "Ungkapan terlalu bertingkat; sederhanakan.");
        }

        var node = Chain("or", Operation.Or, Conjunction);
        var offset = _token.Offset;
        if (node is not null && Accept("=>"))
        {
            node = Implication() is { } then ? Implies(offset, node, then) : null;
        }

        _depth--;
        return node;
    }

    private ExpressionNode? Conjunction() => Chain("and", Operation.And, Negation);

    private ExpressionNode? Chain(string word, Operation operation, Func<ExpressionNode?> next)
    {
        var node = next();
        while (node is not null && _token.Is(word))
        {
            var offset = _token.Offset;
            Advance();
            node = next() is { } right ? Logic(offset, operation, node, right) : null;
        }

        return node;
    }

    private ExpressionNode? Negation()
    {
        var offset = _token.Offset;
        var count = 0;
        while (Accept("not"))
        {
            count++;
        }

        var node = Comparison();
        return count % 2 == 0 || node is null ? node : Logic(offset, Operation.Not, node);
    }

    private ExpressionNode? Comparison()
    {
        var left = Sum();
        if (left is null)
        {
            return null;
        }

        var offset = _token.Offset;
        Operation? operation = _token.Kind != TokenKind.Symbol ? null : _token.Text switch
        {
            "==" or "=" => Operation.Equal,
            "!=" or "<>" => Operation.NotEqual,
            "<" => Operation.Less,
            "<=" => Operation.LessOrEqual,
            ">" => Operation.Greater,
            ">=" => Operation.GreaterOrEqual,
            _ => null,
        };
        if (operation is { } known)
        {
            Advance();
            return Sum() is { } right ? Compare(offset, known, left, right) : null;
        }

        return Membership(left, offset);
    }

    private ExpressionNode? Membership(ExpressionNode left, int offset)
    {
        var negated = Accept("not");
        if (!Accept("in"))
        {
            return negated ? Unexpected() : left;
        }

        var close = _token.Is("[") ? "]" : ")";
        if (!Accept("[") && !Accept("("))
        {
            return Fail(_token.Offset, "Setelah in harus ada daftar, misalnya in ('A', 'B').");
        }

        if (Arguments(close) is not { } items)
        {
            return null;
        }

        var node = In(offset, left, items);
        return negated && node is not null ? Logic(offset, Operation.Not, node) : node;
    }

    private ExpressionNode? Sum()
    {
        var node = Product();
        while (node is not null && (_token.Is("+") || _token.Is("-")))
        {
            var (operation, offset) = (_token.Is("+") ? Operation.Add : Operation.Subtract, _token.Offset);
            Advance();
            node = Product() is { } right ? Arithmetic(offset, operation, node, right) : null;
        }

        return node;
    }

    private ExpressionNode? Product()
    {
        var node = Signed();
        while (node is not null && (_token.Is("*") || _token.Is("/") || _token.Is("%")))
        {
            var operation = _token.Is("*") ? Operation.Multiply : _token.Is("/") ? Operation.Divide : Operation.Modulo;
            var offset = _token.Offset;
            Advance();
            node = Signed() is { } right ? Arithmetic(offset, operation, node, right) : null;
        }

        return node;
    }

    private ExpressionNode? Signed()
    {
        var offset = _token.Offset;
        var isNegative = false;
        while (_token.Is("-") || _token.Is("+"))
        {
            isNegative ^= _token.Is("-");
            Advance();
        }

        var node = Primary();
        return isNegative && node is not null ? Negate(offset, node) : node;
    }

    private ExpressionNode? Primary()
    {
        var token = _token;
        if (Accept("("))
        {
            var inner = Implication();
            return inner is null ? null : Accept(")") ? inner : Fail(_token.Offset, "Kurung tutup \")\" belum ada.");
        }

        Advance();
        return token.Kind switch
        {
            TokenKind.Number => NumberLiteral(token),
            TokenKind.Text => new LiteralNode(token.Offset, ExpressionType.Text, 0, 0, token.Text),
            TokenKind.Name when token.Text is "true" or "false" =>
                new LiteralNode(token.Offset, ExpressionType.Truth, 0, token.Text == "true" ? 1 : 0),
            TokenKind.Name when Accept("(") => Arguments(")") is { } arguments ? Call(token, arguments) : null,
            TokenKind.Name => Field(token),
            TokenKind.End => Fail(token.Offset, "Ungkapan terpotong di sini."),
            _ => Fail(token.Offset, $"\"{token.Text}\" tidak dapat berada di sini."),
        };
    }

    private List<ExpressionNode>? Arguments(string close)
    {
        var arguments = new List<ExpressionNode>();
        while (!Accept(close))
        {
            if (arguments.Count > 0 && !Accept(","))
            {
                Fail(_token.Offset, $"Di sini harus ada koma atau \"{close}\".");
                return null;
            }

            if (Implication() is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return arguments;
    }

    private ExpressionNode? NumberLiteral(ExpressionToken token)
    {
        var dot = token.Text.IndexOf('.', StringComparison.Ordinal);
        var scale = dot < 0 ? 0 : token.Text.Length - dot - 1;
        var digits = dot < 0 ? token.Text : token.Text.Remove(dot, 1);
        return (dot < 0 || scale > 0) && digits.Length <= 18
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new LiteralNode(token.Offset, ExpressionType.Number, scale, number)
            : Fail(token.Offset, "Bilangan ditulis dengan titik desimal dan paling banyak 18 angka, misalnya 1250.5.");
    }

    private ExpressionNode? Field(ExpressionToken token)
    {
        if (_fields(token.Text) is not { } field)
        {
            return Fail(token.Offset, $"Tidak ada kolom bernama \"{token.Text}\"; teks ditulis dalam tanda kutip.");
        }

        var (type, scale) = TypeOf(field);
        return new FieldNode(token.Offset, field, type, scale);
    }

    private ExpressionNode? Unexpected() => Fail(
        _token.Offset, _token.Kind == TokenKind.End ? "Ungkapan terpotong di sini."
            : $"\"{_token.Text}\" tidak dapat berada di sini.");

    /// <summary>Keeps the first mistake; the rest follow from it.</summary>
    private ExpressionNode? Fail(int offset, string message)
    {
        _error ??= new ExpressionError(offset, message);
        return null;
    }
}
