using System.Collections.Frozen;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>Reads truth values.</summary>
internal static class BooleanText
{
    private const int Longest = 20;

    private static readonly FrozenDictionary<string, bool> Words = new Dictionary<string, bool>
    {
        ["ya"] = true, ["iya"] = true, ["benar"] = true, ["yes"] = true, ["y"] = true, ["ada"] = true, ["v"] = true,
            ["✓"] = true,
        ["✔"] = true, ["√"] = true, ["tidak"] = false, ["tdk"] = false, ["salah"] = false, ["no"] = false,
            ["n"] = false, ["bukan"] = false,
        ["tidak ada"] = false, ["tdk ada"] = false, ["✗"] = false, ["✘"] = false,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Any of the ways below.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out bool value) => TryStrict(text, out value)
        || TryWord(text, out value);

    /// <summary>true, false, 1 and 0, the letters in any case.</summary>
    public static bool TryStrict(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'1'] || Ascii.EqualsIgnoreCase(text, "true"u8);
        return value || text is [(byte)'0'] || Ascii.EqualsIgnoreCase(text, "false"u8);
    }

    /// <summary>
    /// Words that people write: ya/tidak, benar/salah, ada/tidak ada, ticks. Not T, which is tidak to some and true to
    /// others.
    /// </summary>
    public static bool TryWord(ReadOnlySpan<byte> text, out bool value)
    {
        // The commonest without making a string.
        value = Ascii.EqualsIgnoreCase(text, "ya"u8);
        if (value || Ascii.EqualsIgnoreCase(text, "tidak"u8))
        {
            return true;
        }

        return text.Length <= Longest && Words.TryGetValue(Encoding.UTF8.GetString(text).ToLowerInvariant(), out value);
    }
}
