using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Encodings;

/// <summary>A file that is UTF-8 already, from behind its byte order mark.</summary>
internal sealed class PlainBytes(UploadContent content, long start, long end) : TextBytes
{
    public override long Start => start;

    public override long End => end;

    public override int Read(long offset, Span<byte> destination) =>
        content.Read(
            offset, end - offset < destination.Length ? destination[..(int)Math.Max(0, end - offset)] : destination);

    public override Stream Open(long start, long end) => new WindowStream(Read, start, end);

    public override long SourceOffset(long offset) => offset;
}
