namespace SatuData.Tabular.Reading.Encodings;

/// <summary>
/// Turns the bytes of a file into well-formed UTF-8, from any character's first byte on. Immutable; safe for use by
/// several threads.
/// </summary>
internal abstract class TextDecoding
{
    /// <summary>What stands for bytes that are no character.</summary>
    protected static ReadOnlySpan<byte> Replacement => "\uFFFD"u8;

    /// <summary>Decodes whole characters; returns how many bytes were taken.</summary>
    /// <param name="source">Bytes that start with a character.</param>
    /// <param name="isLast">Whether the text ends with them; if not, a character that is cut off at the end is
    /// left.</param>
    /// <param name="target">Where the UTF-8 goes.</param>
    /// <param name="invalid">Gets the place in the text of everything that is no character; null where that is known
    /// already.</param>
    /// <param name="offset">Offset in the text of the first byte of <paramref name="target"/>.</param>
    public abstract int Decode(
        ReadOnlySpan<byte> source, bool isLast, ByteBuffer target, PlaceList? invalid, long offset);

    /// <summary>How many bytes the first character of <paramref name="source"/>, which is not empty, takes.</summary>
    public abstract int FirstLength(ReadOnlySpan<byte> source);
}
