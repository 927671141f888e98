using System.Buffers.Binary;
using System.Text;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Zip;

/// <summary>
/// The directory of a zip archive, walked without inflating anything. An archive that names a part twice, points
/// outside of itself, lets parts
/// overlap, contradicts itself or promises to inflate beyond measure is refused. Immutable.
/// </summary>
internal sealed class ZipDirectory
{
    private const int EntrySize = 46;
    private const long MaximumDirectory = 32L << 20;
    private readonly UploadContent _content;
    private readonly ReadingLimits _limits;
    private readonly Dictionary<string, ZipPart> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ZipPart> _parts = [];

    /// <exception cref="FileRefusedException">The archive is unsafe or encrypted.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public ZipDirectory(UploadContent content, ReadingLimits limits)
    {
        (_content, _limits) = (content, limits);
        var end = ZipEnd.Find(content);
        if (end.Entries > limits.Parts || end.DirectorySize > MaximumDirectory)
        {
            throw ZipFaults.TooManyParts(limits.Parts);
        }

        var bytes = new byte[end.DirectorySize];
        if (content.Read(end.DirectoryOffset, bytes) < bytes.Length)
        {
            throw new InvalidDataException("The directory is cut short.");
        }

        var spans = new List<(long Start, long End)>();
        ReadOnlySpan<byte> rest = bytes;
        for (var i = 0L; i < end.Entries; i++)
        {
            rest = rest[Read(rest, spans)..];
        }

        CheckOverlaps(spans, end.DirectoryOffset);
    }

    public IReadOnlyList<ZipPart> Parts => _parts;

    public ZipPart? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The content of a part; ends with an exception when it is not what the directory says.</summary>
    public Stream Open(ZipPart part) => new ZipPartStream(_content, part, _limits);

    private int Read(ReadOnlySpan<byte> entry, List<(long Start, long End)> spans)
    {
        if (entry.Length < EntrySize || !entry.StartsWith("PK\u0001\u0002"u8))
        {
            throw new InvalidDataException("The directory is damaged.");
        }

        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]);
        var length = EntrySize + nameLength + extraLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        if (length > entry.Length)
        {
            throw new InvalidDataException("The directory is cut short.");
        }

        var header = ZipHeader.Central(entry[..length], nameLength, extraLength);
        var (dataOffset, isBare) = header.CheckLocal(_content);
        spans.Add((header.Offset, dataOffset + header.Packed));
        Add(header, dataOffset, isBare);
        return length;
    }

    private void Add(ZipHeader header, long dataOffset, bool isFolder)
    {
        if (header.Size > _limits.PartBytes
            || (header.Size > _limits.RatioFloor && header.Size / _limits.Ratio > header.Packed))
        {
            throw ZipFaults.Bomb();
        }

        var part = new ZipPart(
            Encoding.UTF8.GetString(header.Name), header.IsDeflated, header.Crc, header.Packed, header.Size,
            dataOffset);
        if (!_byName.TryAdd(part.Name, part))
        {
            throw ZipFaults.Duplicate();
        }

        if (!isFolder)
        {
            _parts.Add(part);
        }
    }

    private static void CheckOverlaps(List<(long Start, long End)> spans, long limit)
    {
        spans.Sort();
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].End > (i + 1 < spans.Count ? spans[i + 1].Start : limit))
            {
                throw ZipFaults.Overlap();
            }
        }
    }
}
