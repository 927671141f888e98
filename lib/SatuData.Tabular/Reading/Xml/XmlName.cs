namespace SatuData.Tabular.Reading.Xml;

/// <summary>
/// Names of elements as numbers, to compare and to switch by: up to seven bytes as they are; of a longer name its first
/// seven and a number
/// made from the rest of it, so that closing tags can be told apart well enough to find damage.
/// </summary>
internal static class XmlName
{
    public static readonly ulong C = Key("c"u8);
    public static readonly ulong V = Key("v"u8);
    public static readonly ulong F = Key("f"u8);
    public static readonly ulong Is = Key("is"u8);
    public static readonly ulong R = Key("r"u8);
    public static readonly ulong T = Key("t"u8);
    public static readonly ulong Row = Key("row"u8);
    public static readonly ulong Si = Key("si"u8);
    public static readonly ulong Col = Key("col"u8);

    public static ulong Key(ReadOnlySpan<byte> name)
    {
        var key = 0ul;
        if (name.Length == 1)
        {
            return name[0];
        }

        for (var i = 0; i < name.Length && i < 7; i++)
        {
            key |= (ulong)name[i] << (8 * i);
        }

        if (name.Length > 7)
        {
            var rest = (byte)name.Length;
            foreach (var b in name[7..])
            {
                rest = unchecked((byte)((rest * 31) + b));
            }

            key |= (ulong)(rest | 128) << 56;
        }

        return key;
    }
}
