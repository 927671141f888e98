using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>Reads yes and no: ya/tidak, benar/salah, true/false, 1/0, in any case.</summary>
internal static class BooleanText
{
    public static bool TryParse(ReadOnlySpan<byte> text, out bool value)
    {
        value = text is [(byte)'1'] || Ascii.EqualsIgnoreCase(text, "ya"u8) || Ascii.EqualsIgnoreCase(text, "true"u8)
            || Ascii.EqualsIgnoreCase(text, "benar"u8);
        return value || text is [(byte)'0'] || Ascii.EqualsIgnoreCase(text, "tidak"u8) || Ascii.EqualsIgnoreCase(text, "false"u8)
            || Ascii.EqualsIgnoreCase(text, "salah"u8);
    }
}
