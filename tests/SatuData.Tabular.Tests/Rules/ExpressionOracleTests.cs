using System.Globalization;
using System.Numerics;
using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Tests.Rules;

/// <summary>
/// Expressions made at random, judged by an evaluator of fractions that shares nothing with the product.
/// </summary>
public sealed class ExpressionOracleTests
{
    private const string Fields = """
          - { name: a, type: integer }
          - { name: b, type: integer }
          - { name: c, type: number, scale: 2 }
          - { name: d, type: number, scale: 3 }
        """;

    private static readonly string[] Pieces =
    [
        "a", "b", "t", "(", ")", "+", "-", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "=>", "and", "or", "not",
            "in", "[", "]", ",", "'x'",
        "'", "\"", "1", "2.5", "1.", "999999999999999999999", "abs", "round", "len", "substring", "coalesce", "if",
            "is_empty", "between", "year",
        "true", "$", "é", "\t", "matches", "'['", "min", "d",
    ];

    [Fact]
    public void Parse_AnySequenceOfPieces_IsAStandardOrLocatedErrors()
    {
        var random = new Random(20261);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(random.Next(3) == 0 ? ""
                : " ", Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var json = System.Text.Json.JsonSerializer.Serialize(new
            {
                name = "x",
                title = "X",
                version = 1,
                rules = new[] { new { row = text } },
                fields = new object[] { new { name = "a", type = "integer" }, new { name = "b", type = "number" },
                    new { name = "t" }, new { name = "d", type = "date" } },
            });

            var parse = DataStandard.Parse(Encoding.UTF8.GetBytes(json), "x.json");

            parse.Errors.ShouldAllBe(e => e.Line == 1 && e.Column >= 1 && e.Message.Length > 0, text);
            (parse.IsValid || parse.Errors.Count > 0).ShouldBeTrue(text);
        }
    }

    [Theory]
    [InlineData(100, "(")]
    [InlineData(5000, "(")]
    [InlineData(100, "not ")]
    [InlineData(100, "- ")]
    [InlineData(60, "a > 0 => ")]
    public void Parse_DeepNesting_EndsWithoutException(int depth, string piece)
    {
        var yaml =
            $"name: x\ntitle: X\nversion: 1\nrules:\n  - row: \"{string.Concat(Enumerable.Repeat(piece, depth))}a > 0\"\nfields:\n{Fields}\n";

        Should.NotThrow(() => DataStandard.Parse(Encoding.UTF8.GetBytes(yaml), "x.yaml"));
    }

    [Fact]
    public void Row_RandomConditions_AreJudgedAsByFractions()
    {
        var random = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            var condition = Condition(random, 3);
            var standard = Tables.Standard(Fields, $"rules:\n  - row: \"{condition.Text}\"");
            var rows = Enumerable.Range(0, 50).Select(_ => Row(random)).ToList();
            var csv = "a,b,c,d\n" + string.Concat(rows.Select(Csv));

            var found = Tables.Validate(csv, standard).Findings.Items.Where(f => f.Code == FindingCodes.RowConstraint)
                .Select(f => f.Row!.Value).ToList();

            var expected = Enumerable.Range(0, rows.Count).Where(i => condition.Judge(rows[i]) == false)
                .Select(i => i + 2L).ToList();
            found.ShouldBe(expected, condition.Text);
        }
    }

    private static string Csv(Fraction?[] row) =>
        string.Join(',', row.Select((v, i) => v is { } value ? value.Show(i < 2 ? 0 : i) : "")) + "\n";

    private static Fraction?[] Row(Random random) =>
    [
        .. Enumerable.Range(0, 4).Select(i => random.Next(8) == 0
            ? (Fraction?)null
            : new Fraction(random.Next(-30, 31), 1) / new Fraction(i < 2 ? 1 : i == 2 ? 100 : 1000, 1)),
    ];

    private static (string Text, Func<Fraction?[], bool?> Judge) Condition(Random random, int depth)
    {
        switch (depth == 0 ? 9 : random.Next(10))
        {
            case 0:
                var (text, judge) = Condition(random, depth - 1);
                return ($"not ({text})", row => !judge(row));
            case 1 or 2:
                var (one, other) = (Condition(random, depth - 1), Condition(random, depth - 1));
                return ($"({one.Text}) and ({other.Text})", row => one.Judge(row) & other.Judge(row));
            case 3 or 4:
                var (left, right) = (Condition(random, depth - 1), Condition(random, depth - 1));
                return ($"({left.Text}) or ({right.Text})", row => left.Judge(row) | right.Judge(row));
            case 5:
                var (when, then) = (Condition(random, depth - 1), Condition(random, depth - 1));
                return ($"({when.Text}) => ({then.Text})", row => !when.Judge(row) | then.Judge(row));
            default:
                var (x, y) = (Number(random, depth), Number(random, depth));
                var op = new[] { "==", "!=", "<", "<=", ">", ">=" }[random.Next(6)];
                return ($"{x.Text} {op} {y.Text}", row => Holds(op, x.Get(row), y.Get(row)));
        }
    }

    private static bool? Holds(string op, Fraction? left, Fraction? right)
    {
        if (left is not { } a || right is not { } b)
        {
            return null;
        }

        var order = a.CompareTo(b);
        return op switch { "==" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" =>
            order > 0, _ => order >= 0 };
    }

    private static (string Text, Func<Fraction?[], Fraction?> Get) Number(Random random, int depth)
    {
        switch (depth == 0 ? random.Next(2) : random.Next(8))
        {
            case 0:
                var field = random.Next(4);
                return ("abcd"[field].ToString(), row => row[field]);
            case 1:
                var literal = random.Next(0, 500);
                return ((literal / 100m).ToString("0.00", CultureInfo.InvariantCulture), _ =>
                    new Fraction(literal, 100));
            case 2:
                var inner = Number(random, depth - 1);
                return ($"abs({inner.Text})", row => inner.Get(row)?.Abs());
            case 3:
                var first = Number(random, depth - 1);
                var second = Number(random, depth - 1);
                return ($"coalesce({first.Text}, {second.Text})", row => first.Get(row) ?? second.Get(row));
            default:
                var (x, y) = (Number(random, depth - 1), Number(random, depth - 1));
                var op = "+-*"[random.Next(3)];
                return ($"({x.Text} {op} {y.Text})", row => op switch
                {
                    '+' => x.Get(row) + y.Get(row),
                    '-' => x.Get(row) - y.Get(row),
                    _ => x.Get(row) * y.Get(row),
                });
        }
    }

    private readonly record struct Fraction(BigInteger Over, BigInteger Under) : IComparable<Fraction>
    {
        public static Fraction operator +(Fraction a, Fraction b) =>
            new((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

        public static Fraction operator -(Fraction a, Fraction b) =>
            new((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under);

        public static Fraction operator *(Fraction a, Fraction b) => new(a.Over * b.Over, a.Under * b.Under);

        public static Fraction operator /(Fraction a, Fraction b) => new(a.Over * b.Under, a.Under * b.Over);

        public Fraction Abs() => new(BigInteger.Abs(Over), Under);

        public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);

        public string Show(int digits) =>
            ((decimal)Over / (decimal)Under).ToString("F" + digits, CultureInfo.InvariantCulture);
    }
}
