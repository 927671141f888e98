using System.Buffers;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>What is done with the text of any cell, whatever its type.</summary>
internal static class CellText
{
    private const int MaximumShown = 100;

    /// <summary>
    /// Without blanks around it: spaces, tabs, line breaks, no-break and other typographic spaces, and characters that
    /// cannot be seen.
    /// </summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) =>
        text.Length == 0 || (text[0] is > 0x20 and < 0x80 && text[^1] is > 0x20 and < 0x80) ? text : TrimSlow(text);

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
        while (Rune.DecodeFromUtf8(text, out var rune, out var used) == OperationStatus.Done && PlainCharacters.IsBlank(rune.Value))
        {
            text = text[used..];
        }

        while (Rune.DecodeLastFromUtf8(text, out var rune, out var used) == OperationStatus.Done && PlainCharacters.IsBlank(rune.Value))
        {
            text = text[..^used];
        }

        return text;
    }
}
