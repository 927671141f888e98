using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>What is done with the text of any cell, whatever its type.</summary>
internal static class CellText
{
    private const int MaximumShown = 100;

    /// <summary>Without spaces, tabs, line breaks and no-break spaces around it.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0 || (text[0] is > 0x20 and not 0xC2 && text[^1] is > 0x20 and not 0xA0))
        {
            return text;
        }

        return TrimSlow(text);
    }

    /// <summary>Characters, counted as Unicode scalar values.</summary>
    public static int CountScalars(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        var count = 0;
        foreach (var b in text)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    /// <summary>The text for a finding, cut to 100 characters.</summary>
    public static string Show(ReadOnlySpan<byte> text)
    {
        var shown = Encoding.UTF8.GetString(text.Length > MaximumShown * 4 ? text[..(MaximumShown * 4)] : text);
        if (shown.Length <= MaximumShown)
        {
            return shown;
        }

        var end = char.IsHighSurrogate(shown[MaximumShown - 2]) ? MaximumShown - 2 : MaximumShown - 1;
        return shown[..end] + "…";
    }

    private static ReadOnlySpan<byte> TrimSlow(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0)
        {
            if (text[0] is <= 0x20)
            {
                text = text[1..];
            }
            else if (text.StartsWith("\u00A0"u8))
            {
                text = text[2..];
            }
            else
            {
                break;
            }
        }

        while (text.Length > 0)
        {
            if (text[^1] is <= 0x20)
            {
                text = text[..^1];
            }
            else if (text.EndsWith("\u00A0"u8))
            {
                text = text[..^2];
            }
            else
            {
                break;
            }
        }

        return text;
    }
}
