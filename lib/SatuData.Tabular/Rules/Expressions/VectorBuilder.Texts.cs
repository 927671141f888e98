using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules.Expressions;

/// <content>Texts.</content>
internal sealed partial class VectorBuilder
{
    public TextVector Text(ExpressionNode node) => node switch
    {
        LiteralNode literal => Constant(Encoding.UTF8.GetBytes(literal.Text)),
        FieldNode field => TextField(columns(field.Field)),
        OperationNode { Operation: Operation.Substring } operation => Substring(operation),
        OperationNode { Operation: Operation.Lower } operation => Lower(Text(operation.Operands[0])),
        OperationNode { Operation: Operation.If } operation => TextChoice(operation),
        OperationNode operation => TextCoalesce(operation),
        _ => throw new InvalidOperationException("An expression is a literal, a field or an operation."),
    };

    private static TextVector Constant(byte[] text) => new((batch, v) =>
    {
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, text, 0, text.Length);
            v.Present[i] = true;
        }
    });

    private static TextVector TextField(int column) => new((batch, v) =>
    {
        var source = batch[column];
        var start = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            v.Set(i, source.Text, start, source.TextEnds[i] - start);
            v.Present[i] = source.IsPresent(i);
            start = source.TextEnds[i];
        }
    });

    private TextVector Substring(OperationNode node)
    {
        var inner = Text(node.Operands[0]);
        var skip = (int)((LiteralNode)node.Operands[1]).Number - 1;
        var take = node.Operands.Count > 2 ? (int)((LiteralNode)node.Operands[2]).Number : int.MaxValue;
        return new TextVector((batch, v) =>
        {
            inner.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var text = inner[i];
                var start = BytesOf(text, skip);
                v.Set(i, inner.Sources[i], inner.Starts[i] + start, BytesOf(text[start..], take));
                v.Present[i] = inner.Present[i];
            }
        });
    }

    /// <summary>The bytes of the first <paramref name="count"/> characters, at most all.</summary>
    private static int BytesOf(ReadOnlySpan<byte> text, int count)
    {
        var at = 0;
        for (; at < text.Length; at++)
        {
            if ((text[at] & 0xC0) != 0x80 && count-- == 0)
            {
                break;
            }
        }

        return at;
    }

    private static TextVector Lower(TextVector inner) => new((batch, v) =>
    {
        inner.Fill(batch);
        var total = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            total += inner[i].Length;
        }

        v.Own = v.Own.Length < total ? new byte[total * 2] : v.Own;
        var at = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            var text = inner[i];
            // ASCII only: a letter outside it stays as it is and is never cut in two.
            text.CopyTo(v.Own.AsSpan(at));
            Ascii.ToLowerInPlace(v.Own.AsSpan(at, text.Length), out _);
            v.Set(i, v.Own, at, text.Length);
            v.Present[i] = inner.Present[i];
            at += text.Length;
        }
    });

    private TextVector TextChoice(OperationNode node)
    {
        var (condition, then, otherwise) = (Truth(node.Operands[0]), Text(node.Operands[1]), Text(node.Operands[2]));
        return new TextVector((batch, v) =>
        {
            condition.Fill(batch);
            then.Fill(batch);
            otherwise.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                CopyText(condition.Values[i] ? then : otherwise, v, i);
                v.Present[i] &= condition.Present[i];
            }
        });
    }

    private TextVector TextCoalesce(OperationNode node)
    {
        var all = node.Operands.Select(Text).ToArray();
        return new TextVector((batch, v) =>
        {
            Array.ForEach(all, one => one.Fill(batch));
            for (var i = 0; i < batch.Count; i++)
            {
                CopyText(FirstPresent(all, i), v, i);
            }
        });
    }

    private static void CopyText(TextVector from, TextVector to, int row)
    {
        to.Set(row, from.Sources[row], from.Starts[row], from.Lengths[row]);
        to.Present[row] = from.Present[row];
    }

    private TruthVector In(OperationNode node)
    {
        var inner = Text(node.Operands[0]);
        var set = new Utf8Set(node.Operands.Skip(1).Select(o => ((LiteralNode)o).Text));
        return new TruthVector((batch, v) =>
        {
            inner.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                v.Set(i, inner.Present[i], inner.Present[i] && set.Contains(inner[i]));
            }
        });
    }

    private TruthVector Matches(OperationNode node)
    {
        var inner = Text(node.Operands[0]);
        var pattern = new Utf8Pattern(((LiteralNode)node.Operands[1]).Text);
        return new TruthVector((batch, v) =>
        {
            inner.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                v.Set(i, inner.Present[i], inner.Present[i] && pattern.IsMatch(inner[i]));
            }
        });
    }

    private TruthVector TextTest(OperationNode node)
    {
        var (left, right) = (Text(node.Operands[0]), Text(node.Operands[1]));
        return new TruthVector((batch, v) =>
        {
            left.Fill(batch);
            right.Fill(batch);
            for (var i = 0; i < batch.Count; i++)
            {
                var holds = node.Operation switch
                {
                    Operation.StartsWith => left[i].StartsWith(right[i]),
                    Operation.EndsWith => left[i].EndsWith(right[i]),
                    _ => left[i].IndexOf(right[i]) >= 0,
                };
                v.Set(i, left.Present[i] && right.Present[i], holds);
            }
        });
    }
}
