using System.Buffers;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>
/// Takes a number down to the strict shape that <see cref="NumberText"/> reads: without Rp, percent sign, brackets,
/// blanks between thousands, and with plain digits. Says what it left out; what it does not know it leaves alone.
/// </summary>
internal static class LooseNumber
{
    /// <summary>Longer texts are no numbers.</summary>
    public const int Longest = 100;

    private static readonly SearchValues<byte> StrictCharacters = SearchValues.Create("0123456789.,"u8);

    /// <summary>
    /// Writes the strict shape to <paramref name="buffer"/> (at least <see cref="Longest"/> long) and gives the part
    /// used; false when the text does not come down to digits and marks.
    /// </summary>
    public static bool TryReduce(ReadOnlySpan<byte> text, Span<byte> buffer, out Span<byte> strict,
        out NumberTrims trims)
    {
        strict = default;
        trims = NumberTrims.None;
        if (text.Length is 0 or > Longest - 1)
        {
            return false;
        }

        // One place is kept free before the digits for the minus.
        var rest = buffer.Slice(1, PlainCharacters.Copy(text, buffer[1..], out trims));
        if (rest.Trim((byte)' ') is [(byte)'"' or (byte)'\'', _, ..] quoted)
        {
            trims |= NumberTrims.Quotes;
            rest = quoted[^1] == quoted[0] && quoted.Length > 2 ? quoted[1..^1] : quoted[1..];
        }

        var negative = false;
        if (!TryDropSigns(ref rest, ref negative, ref trims) || !TryDropGroups(ref rest, ref trims)
            || rest.IsEmpty || rest.ContainsAnyExcept(StrictCharacters)
                || !rest.ContainsAnyInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        buffer[0] = (byte)'-';
        rest.CopyTo(buffer[1..]);
        strict = negative ? buffer[..(rest.Length + 1)] : buffer.Slice(1, rest.Length);
        return true;
    }

    /// <summary>Signs, currency and percent in whatever order they stand; false for two signs.</summary>
    private static bool TryDropSigns(ref Span<byte> text, ref bool negative, ref NumberTrims trims)
    {
        var signs = 0;
        while (true)
        {
            text = text.Trim((byte)' ');
            if (DropSign(ref text, ref negative, ref trims))
            {
                signs++;
            }
            else if (!DropMark(ref text, ref trims))
            {
                return signs <= 1;
            }
        }
    }

    private static bool DropSign(ref Span<byte> text, ref bool negative, ref NumberTrims trims)
    {
        switch (text)
        {
            case [(byte)'(', _, .., (byte)')']:
                negative = true;
                trims |= NumberTrims.Sign;
                text = text[1..^1];
                return true;
            case [(byte)'-' or (byte)'+', var next, ..]:
                negative |= text[0] == '-';
                trims |= text[0] == '+' || next == ' ' ? NumberTrims.Sign : NumberTrims.None;
                text = text[1..];
                return true;
            case [.., not ((byte)',' or (byte)'.'), (byte)'-']:
                negative = true;
                trims |= NumberTrims.Sign;
                text = text[..^1];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Rp, ",-" and the percent sign.</summary>
    private static bool DropMark(ref Span<byte> text, ref NumberTrims trims)
    {
        if (text is [.., (byte)',' or (byte)'.', (byte)'-'])
        {
            trims |= NumberTrims.Currency;
            text = text[..^2];
        }
        else if (CurrencyLength(text) is > 0 and var currency)
        {
            trims |= NumberTrims.Currency;
            text = text[currency..];
        }
        else if (text is [_, .., (byte)'%'] && (trims & NumberTrims.Percent) == 0)
        {
            trims |= NumberTrims.Percent;
            text = text[..^1];
        }
        else
        {
            return false;
        }

        return true;
    }

    private static int CurrencyLength(ReadOnlySpan<byte> text)
    {
        if (text.Length > 3 && Ascii.EqualsIgnoreCase(text[..3], "IDR"u8))
        {
            return 3;
        }

        if (text.Length > 2 && Ascii.EqualsIgnoreCase(text[..2], "Rp"u8))
        {
            return text[2] == '.' && text.Length > 3 ? 3 : 2;
        }

        return 0;
    }

    /// <summary>1 234 567,5 and 1'234: only whole groups of three; false when a blank stands elsewhere.</summary>
    private static bool TryDropGroups(ref Span<byte> text, ref NumberTrims trims)
    {
        var first = text.IndexOfAny((byte)' ', (byte)'\'');
        if (first < 0)
        {
            return true;
        }

        var mark = text[first];
        var end = text.IndexOfAny((byte)',', (byte)'.');
        var whole = end < 0 ? text : text[..end];
        if (first is < 1 or > 3 || first > whole.Length || (whole.Length - first) % 4 != 0)
        {
            return false;
        }

        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            if (i < whole.Length && (i - first) % 4 == 0)
            {
                if (text[i] != mark)
                {
                    return false;
                }
            }
            else if (text[i] == mark)
            {
                return false;
            }
            else
            {
                text[length++] = text[i];
            }
        }

        text = text[..length];
        trims |= NumberTrims.Groups;
        return true;
    }
}
