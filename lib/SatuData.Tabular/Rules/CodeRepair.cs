using System.Globalization;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>Finds the code or listed value that was meant where a text breaks the rules of its field.</summary>
internal static class CodeRepair
{
    private const int Longest = 200;

    /// <summary>More zeros than that are not put back: the value may be another one, or wrong altogether.</summary>
    private const int MostZeros = 2;

    private static readonly string[] BeforeDateFormats =
    [
        "d.M", "d.MM", "dd.MM", "M.d", "MM.dd", "M.dd", "d-M", "dd-MM", "d/M", "d.M.yy", "d.MM.yy", "dd.MM.yy", "d.M.yyyy", "dd.MM.yyyy",
        "yy.MM.dd", "yyyy.MM.dd", "M.yyyy", "MM.yyyy", "d-M-yy", "dd-MM-yy",
    ];

    /// <summary>Whether a text breaks no rule.</summary>
    public delegate bool Accept(ReadOnlySpan<byte> text);

    /// <summary>The benign repair that makes the text right, and the right text; null when there is none.</summary>
    public static (FieldFinding Repair, byte[] ReadAs)? Find(FieldRules rules, ReadOnlySpan<byte> text, CellKind kind, Accept isRight)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        if (rules.Listed?.Same(text) is { } listed && isRight(Encoding.UTF8.GetBytes(listed)))
        {
            return (Repairs.Case, Encoding.UTF8.GetBytes(listed));
        }

        var plain = WithPlainCharacters(text, out var repair);
        if (repair is not null && isRight(plain))
        {
            return (repair, plain);
        }

        if (WithoutFraction(plain) is { Length: > 0 } whole && isRight(whole))
        {
            return (Repairs.FloatCode, whole.ToArray());
        }

        return kind == CellKind.Number && Padded(rules, plain, isRight) is { } padded ? (Repairs.LeadingZero, padded) : null;
    }

    /// <summary>The one text that was meant, for a person to decide on; null when none or several are.</summary>
    public static string? Suggest(FieldRules rules, ReadOnlySpan<byte> text, Accept isRight, out CodeDamage cause)
    {
        cause = CodeDamage.None;
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = WithPlainCharacters(text, out _);
        var whole = WithoutFraction(plain) is { Length: > 0 } w ? w.ToArray() : plain;
        if (Padded(rules, whole, isRight) is { } padded)
        {
            cause = CodeDamage.LeadingZero;
            return Encoding.UTF8.GetString(padded);
        }

        if (rules.Code.IsCode && WithTrailingZeros(plain, isRight) is { } longer)
        {
            cause = CodeDamage.TrailingZero;
            return longer;
        }

        return rules.Listed?.Nearest(text);
    }

    /// <summary>The one text that a spreadsheet can have turned into the day and that breaks no rule.</summary>
    public static string? BeforeDate(ReadOnlySpan<byte> text, Accept isRight)
    {
        if (!DateText.TryParse(text[..Math.Min(10, text.Length)], monthFirst: false, out var day))
        {
            return null;
        }

        var date = new DateOnly(day.Year, day.Month, day.Day);
        var right = BeforeDateFormats.Select(f => date.ToString(f, CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal)
            .Where(candidate => isRight(Encoding.UTF8.GetBytes(candidate))).Take(2).ToList();
        return right.Count == 1 ? right[0] : null;
    }

    private static byte[] WithPlainCharacters(ReadOnlySpan<byte> text, out FieldFinding? repair)
    {
        var buffer = new byte[text.Length];
        ReadOnlySpan<byte> plain = buffer.AsSpan(0, PlainCharacters.Copy(text, buffer, out var found));
        repair = (found & NumberTrims.Invisible) != 0 ? Repairs.Blank : plain.SequenceEqual(text) ? null : Repairs.Digit;
        plain = CellText.Trim(plain);
        if (plain.Length > 1 && plain[0] is (byte)'"' or (byte)'\'')
        {
            plain = plain[^1] == plain[0] && plain.Length > 2 ? plain[1..^1] : plain[1..];
            repair = Repairs.Quote;
        }

        return plain.ToArray();
    }

    /// <summary>3201190006.0 and 3201190006,0 without the fraction; empty for anything else.</summary>
    private static ReadOnlySpan<byte> WithoutFraction(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOfAny((byte)'.', (byte)',');
        return mark > 0 && mark < text.Length - 1 && !text[(mark + 1)..].ContainsAnyExcept((byte)'0')
            && !text[..mark].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? text[..mark] : default;
    }

    /// <summary>With the zeros at the front that make it as long as all codes of the field are.</summary>
    private static byte[]? Padded(FieldRules rules, ReadOnlySpan<byte> text, Accept isRight)
    {
        var length = rules.Code.Length;
        var most = length;
        if (length == 0 && rules.Allowed is not null && rules.Code.IsCode)
        {
            (length, most) = (text.Length + 1, text.Length + MostZeros);
        }

        for (; length > text.Length && length <= most && length - text.Length <= MostZeros; length++)
        {
            var padded = new byte[length];
            padded.AsSpan(0, length - text.Length).Fill((byte)'0');
            text.CopyTo(padded.AsSpan(length - text.Length));
            if (!text.ContainsAnyExceptInRange((byte)'0', (byte)'9') && isRight(padded))
            {
                return padded;
            }
        }

        return null;
    }

    /// <summary>18.10 for 18.1: only a code with a point loses zeros at its end.</summary>
    private static string? WithTrailingZeros(ReadOnlySpan<byte> text, Accept isRight)
    {
        if (text.Contains((byte)','))
        {
            var points = text.ToArray();
            points.AsSpan().Replace((byte)',', (byte)'.');
            text = points;
        }

        var mark = text.IndexOf((byte)'.');
        if (mark < 1 || text.LastIndexOf((byte)'.') != mark)
        {
            return null;
        }

        Span<byte> longer = stackalloc byte[Longest + 1];
        text.CopyTo(longer);
        longer[text.Length] = (byte)'0';
        longer = longer[..(text.Length + 1)];
        return isRight(longer) ? Encoding.UTF8.GetString(longer) : null;
    }
}
