using System.Text;

namespace SatuData.Tabular.Reading.Xml;

/// <summary>The encoding of a document, by its first bytes and its declaration (XML 1.0, appendix F).</summary>
internal static class XmlEncoding
{
    /// <summary>Bytes of a document that hold its declaration.</summary>
    public const int Size = 256;

    /// <summary>The encoding; null for UTF-8.</summary>
    /// <exception cref="InvalidDataException">The encoding is not one of those that programs write.</exception>
    public static Encoding? Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        [(byte)'<', (byte)'?', (byte)'x', (byte)'m', (byte)'l', ..] => Declared(start),
        _ => null,
    };

    private static Encoding? Declared(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf("?>"u8);
        var declaration = Encoding.ASCII.GetString(end < 0 ? start : start[..end]);
        var at = declaration.IndexOf("encoding", StringComparison.Ordinal);
        var parts = at < 0 ? [] : declaration[at..].Split('"', '\'');
        if (parts.Length < 2 || parts[1].ToUpperInvariant() is "UTF-8" or "UTF8" or "US-ASCII" or "ASCII" or "UTF-16")
        {
            return null;
        }

        // Encodings of several bytes a letter can hide marks from whoever looks at the bytes.
        return CodePagesEncodingProvider.Instance.GetEncoding(parts[1]) is { IsSingleByte: true } codePage
            ? codePage
            : string.Equals(parts[1], "iso-8859-1", StringComparison.OrdinalIgnoreCase)
                ? Encoding.Latin1
                : throw new InvalidDataException("The part declares an encoding that is not read.");
    }
}
