using System.Text;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Reads numbers in the notation that the standard sets: puts them into plain form and hands them to the reader of the
/// column's kind.
/// </summary>
internal sealed class NotatedNumberReader : FieldReader
{
    private const int MaximumLength = 64;

    private readonly FieldReader _plain;
    private readonly byte[] _decimal;
    private readonly byte[] _group;
    private readonly bool _isBare;
    private FieldFinding? _wrongForm;

    public NotatedNumberReader(FieldRules rules, FieldFindings? findings, FieldReader plain)
        : base(rules, findings)
    {
        var notation = rules.Field.Notation;
        _plain = plain;
        _decimal = Encoding.UTF8.GetBytes((notation.DecimalChar ?? (notation.GroupChar == '.' ? ',' : '.')).ToString());
        _group = notation.GroupChar is { } group ? Encoding.UTF8.GetBytes(group.ToString()) : [];
        _isBare = notation.IsBare;
    }

    protected override void ReadPresent(ReadOnlySpan<byte> text, CellKind kind, BatchColumn target, int index, long row)
    {
        Span<byte> plain = stackalloc byte[MaximumLength];
        if (kind is not (CellKind.Text or CellKind.Percent))
        {
            _plain.Read(text, kind, target, index, row);
        }
        else if (TryPlain(_isBare ? text : Bare(text), plain, out var length))
        {
            _plain.Read(plain[..length], CellKind.Number, target, index, row);
        }
        else if (!ReadMissingWord(text, target, index, row))
        {
            Refuse(_wrongForm ??= WrongForm(), text, target, index, row);
        }
    }

    /// <summary>The part from the first digit, or a sign before it, to the last digit.</summary>
    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> text)
    {
        var first = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (first < 0)
        {
            return default;
        }

        var start = first > 0 && text[first - 1] is (byte)'-' or (byte)'+' ? first - 1 : first;
        return text[start..(text.LastIndexOfAnyInRange((byte)'0', (byte)'9') + 1)];
    }

    private bool TryPlain(ReadOnlySpan<byte> text, Span<byte> plain, out int length)
    {
        length = 0;
        var hasPoint = false;
        for (var at = 0; at < text.Length;)
        {
            var rest = text[at..];
            if (length == plain.Length)
            {
                return false;
            }

            if (rest[0] is >= (byte)'0' and <= (byte)'9' || (at == 0 && rest[0] is (byte)'-' or (byte)'+'))
            {
                length += rest[0] == '+' ? 0 : 1;
                plain[Math.Max(0, length - 1)] = rest[0];
                at++;
            }
            else if (!hasPoint && length > 0 && rest.StartsWith(_decimal) && rest.Length > _decimal.Length)
            {
                hasPoint = true;
                plain[length++] = (byte)'.';
                at += _decimal.Length;
            }
            else if (!hasPoint && _group.Length > 0 && length > 0 && rest.StartsWith(_group)
                && IsGroup(rest[_group.Length..]))
            {
                at += _group.Length;
            }
            else
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>A group mark stands before three digits, and then something else.</summary>
    private static bool IsGroup(ReadOnlySpan<byte> rest) =>
        rest.Length >= 3 && !rest[..3].ContainsAnyExceptInRange((byte)'0', (byte)'9')
        && (rest.Length == 3 || rest[3] is < (byte)'0' or > (byte)'9');

    private FieldFinding WrongForm()
    {
        var example = "1" + Encoding.UTF8.GetString(_group) + "250" + Encoding.UTF8.GetString(_decimal) + "5";
        return new(
            FindingCodes.TypeError, "bukan bilangan dengan cara penulisan dalam standar.", "Bilangan",
                $"Tulis seperti {example}");
    }
}
