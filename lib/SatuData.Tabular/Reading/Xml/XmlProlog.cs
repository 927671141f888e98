namespace SatuData.Tabular.Reading.Xml;

/// <summary>
/// Looks for a document type declaration, which no part of a workbook has and every attack with entities needs.
/// </summary>
internal static class XmlProlog
{
    /// <summary>
    /// Bytes of a part that are looked at; whoever reads the part itself refuses a later declaration.
    /// </summary>
    public const int Size = 8 << 10;

    public static FileRefusedException Refused() =>
        new(Refusals.Unsafe("XML di dalamnya memuat deklarasi tipe dokumen (DTD)"));

    /// <summary>
    /// Whether a declaration stands before the first element. Works for UTF-16 too: its zero bytes are left out.
    /// </summary>
    public static bool HasDoctype(ReadOnlySpan<byte> start)
    {
        Span<byte> plain = new byte[start.Length];
        var length = 0;
        foreach (var b in start)
        {
            if (b != 0)
            {
                plain[length++] = b;
            }
        }

        ReadOnlySpan<byte> rest = plain[..length];
        while (true)
        {
            var at = rest.IndexOf((byte)'<');
            if (at < 0 || rest.Length < at + 2 || rest[at + 1] is not ((byte)'?' or (byte)'!'))
            {
                return false;
            }

            rest = rest[at..];
            if (rest.StartsWith("<!DOCTYPE"u8))
            {
                return true;
            }

            var end = rest.StartsWith("<!--"u8) ? rest.IndexOf("-->"u8) : rest.IndexOf((byte)'>');
            if (end < 0)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }
    }
}
