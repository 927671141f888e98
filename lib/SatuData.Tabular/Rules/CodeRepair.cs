using System.Buffers;
using System.Globalization;
using System.Text;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>
/// Finds the code or listed value that was meant where a text breaks the rules of its field. Allocates only for what it
/// finds, as a file may have nothing but wrong values.
/// </summary>
/// <param name="rules">The field's rules.</param>
/// <param name="isRight">Whether a text breaks no rule.</param>
internal sealed class CodeRepair(FieldRules rules, CodeRepair.Accept isRight)
{
    private const int Longest = ListedValues.Longest;

    /// <summary>More zeros than that are not put back: the value may be another one, or wrong altogether.</summary>
    private const int MostZeros = 2;

    private static readonly string[] BeforeDateFormats =
    [
        "d.M", "d.MM", "dd.MM", "M.d", "MM.dd", "M.dd", "d-M", "dd-MM", "d/M", "d.M.yy", "d.MM.yy", "dd.MM.yy",
            "d.M.yyyy", "dd.MM.yyyy",
        "yy.MM.dd", "yyyy.MM.dd", "M.yyyy", "MM.yyyy", "d-M-yy", "dd-MM-yy",
    ];

    /// <summary>Judges a text.</summary>
    public delegate bool Accept(ReadOnlySpan<byte> text);

    /// <summary>The benign repair that makes the text right, and the right text; false when there is none.</summary>
    public bool TryFind(ReadOnlySpan<byte> text, CellKind kind, out FieldFinding repair, out byte[] readAs)
    {
        repair = Repairs.Case;
        readAs = [];
        if (text.Length > Longest)
        {
            return false;
        }

        if (rules.Listed?.Same(text) is { } listed && isRight(listed))
        {
            readAs = listed;
            return true;
        }

        Span<byte> buffer = stackalloc byte[Longest];
        var plain = WithPlainCharacters(text, buffer, out var change);
        if (change is not null && isRight(plain))
        {
            (repair, readAs) = (change, plain.ToArray());
            return true;
        }

        if (WithoutFraction(plain) is { Length: > 0 } whole && isRight(whole))
        {
            (repair, readAs) = (Repairs.FloatCode, whole.ToArray());
            return true;
        }

        if (kind == CellKind.Number && Padded(plain) is { } padded)
        {
            (repair, readAs) = (Repairs.LeadingZero, padded);
            return true;
        }

        return (rules.Pattern is not null || rules.Code.IsCode) && TryRewrite(plain, out readAs);
    }

    /// <summary>In capitals, in small letters, or without the blanks and marks in it.</summary>
    private bool TryRewrite(ReadOnlySpan<byte> text, out byte[] readAs)
    {
        Span<byte> other = stackalloc byte[Longest];
        other = other[..text.Length];
        readAs = Ascii.ToUpper(text, other, out _) == OperationStatus.Done && isRight(other) ? other.ToArray()
            : Ascii.ToLower(text, other, out _) == OperationStatus.Done && isRight(other) ? other.ToArray()
            : [];
        var length = 0;
        foreach (var b in readAs.Length > 0 ? default : text)
        {
            other[length] = b;
            length += b is (byte)' ' or (byte)'.' or (byte)'-' or (byte)'/' ? 0 : 1;
        }

        if (length > 0 && length < text.Length && isRight(other[..length]))
        {
            readAs = other[..length].ToArray();
        }

        return readAs.Length > 0;
    }

    /// <summary>
    /// The one code that lost zeros and was meant, for a person to decide on; null when there is none.
    /// </summary>
    public string? Suggest(ReadOnlySpan<byte> text, out CodeDamage cause)
    {
        cause = CodeDamage.None;
        if (text.Length > Longest || !rules.Code.IsCode)
        {
            return null;
        }

        Span<byte> buffer = stackalloc byte[Longest];
        var plain = WithPlainCharacters(text, buffer, out _);
        if (Padded(WithoutFraction(plain) is { Length: > 0 } whole ? whole : plain) is { } padded)
        {
            cause = CodeDamage.LeadingZero;
            return Encoding.UTF8.GetString(padded);
        }

        var longer = WithTrailingZero(plain);
        cause = longer is null ? CodeDamage.None : CodeDamage.TrailingZero;
        return longer;
    }

    /// <summary>The one text that a spreadsheet can have turned into the day and that breaks no rule.</summary>
    public string? BeforeDate(ReadOnlySpan<byte> text)
    {
        if (!DateText.TryParse(text[..Math.Min(10, text.Length)], monthFirst: false, out var day))
        {
            return null;
        }

        var date = new DateOnly(day.Year, day.Month, day.Day);
        var right = BeforeDateFormats.Select(f => date.ToString(f, CultureInfo.InvariantCulture)).Distinct(
            StringComparer.Ordinal)
            .Where(candidate => isRight(Encoding.UTF8.GetBytes(candidate))).Take(2).ToList();
        return right.Count == 1 ? right[0] : null;
    }

    private static Span<byte> WithPlainCharacters(ReadOnlySpan<byte> text, Span<byte> buffer, out FieldFinding? change)
    {
        var plain = buffer[..PlainCharacters.Copy(text, buffer, out var found)];
        change = (found & NumberTrims.Invisible) != 0 ? Repairs.Blank : text.SequenceEqual(plain) ? null
            : Repairs.Digit;
        plain = plain.Trim((byte)' ');
        if (plain is [(byte)'"' or (byte)'\'', _, ..])
        {
            plain = plain[^1] == plain[0] && plain.Length > 2 ? plain[1..^1] : plain[1..];
            change = Repairs.Quote;
        }

        return plain;
    }

    /// <summary>3201190006.0 and 3201190006,0 without the fraction; empty for anything else.</summary>
    private static ReadOnlySpan<byte> WithoutFraction(ReadOnlySpan<byte> text)
    {
        var mark = text.IndexOfAny((byte)'.', (byte)',');
        return mark > 0 && mark < text.Length - 1 && !text[(mark + 1)..].ContainsAnyExcept((byte)'0')
            && !text[..mark].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? text[..mark] : default;
    }

    /// <summary>With the zeros at the front that make it as long as all codes of the field are.</summary>
    private byte[]? Padded(ReadOnlySpan<byte> text)
    {
        var (from, to) = rules.Code.Length > 0
            ? (rules.Code.Length, rules.Code.Length)
            : rules.Allowed is not null ? (text.Length + 1, text.Length + MostZeros) : (0, -1);
        if (to - text.Length > MostZeros || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return null;
        }

        Span<byte> padded = stackalloc byte[Longest + MostZeros];
        for (var length = Math.Max(from, text.Length + 1); length <= to; length++)
        {
            padded[..(length - text.Length)].Fill((byte)'0');
            text.CopyTo(padded[(length - text.Length)..]);
            if (isRight(padded[..length]))
            {
                return padded[..length].ToArray();
            }
        }

        return null;
    }

    /// <summary>18.10 for 18.1 and 18,1: only a code with one point loses a zero at its end.</summary>
    private string? WithTrailingZero(ReadOnlySpan<byte> text)
    {
        Span<byte> longer = stackalloc byte[Longest + 1];
        text.CopyTo(longer);
        longer[text.Length] = (byte)'0';
        longer = longer[..(text.Length + 1)];
        longer.Replace((byte)',', (byte)'.');
        var mark = longer.IndexOf((byte)'.');
        return mark > 0 && longer.LastIndexOf((byte)'.') == mark && isRight(longer) ? Encoding.UTF8.GetString(longer)
            : null;
    }
}
