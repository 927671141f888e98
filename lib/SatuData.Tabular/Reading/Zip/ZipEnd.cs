using System.Buffers.Binary;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Zip;

/// <summary>
/// The end record of a zip archive: where its directory is. Both records of a large archive (zip64) must say the same.
/// </summary>
internal readonly record struct ZipEnd(long Entries, long DirectoryOffset, long DirectorySize)
{
    private const int RecordSize = 22;
    private const int MaximumComment = ushort.MaxValue;
    private const uint Missing32 = uint.MaxValue;

    public static ZipEnd Find(UploadContent content)
    {
        var tail = new byte[(int)Math.Min(content.Length, RecordSize + MaximumComment)];
        var tailOffset = content.Length - tail.Length;
        if (content.Read(tailOffset, tail) < tail.Length)
        {
            throw new InvalidDataException("The archive is shorter than it was.");
        }

        for (var at = tail.Length - RecordSize; at >= 0; at--)
        {
            var record = tail.AsSpan(at);
            if (record.StartsWith("PK\u0005\u0006"u8)
                && at + RecordSize + BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) <= tail.Length)
            {
                return Read(content, record, tailOffset + at);
            }
        }

        throw new InvalidDataException("The archive has no end record.");
    }

    private static ZipEnd Read(UploadContent content, ReadOnlySpan<byte> record, long offset)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(record[4..]) != 0)
        {
            throw new InvalidDataException("The archive is one of several volumes.");
        }

        var small = new ZipEnd(
            BinaryPrimitives.ReadUInt16LittleEndian(record[10..]),
            BinaryPrimitives.ReadUInt32LittleEndian(record[16..]),
            BinaryPrimitives.ReadUInt32LittleEndian(record[12..]));
        var end = FindLarge(content, offset) is { } large ? small.Agreeing(large) : small;
        if (end.DirectoryOffset < 0 || end.DirectorySize < 0 || end.DirectoryOffset > offset - end.DirectorySize)
        {
            throw new InvalidDataException("The directory lies outside of the archive.");
        }

        return end;
    }

    private static ZipEnd? FindLarge(UploadContent content, long offset)
    {
        Span<byte> locator = stackalloc byte[20];
        if (offset < locator.Length || content.Read(offset - locator.Length, locator) < locator.Length
            || !locator.StartsWith("PK\u0006\u0007"u8))
        {
            return null;
        }

        Span<byte> record = stackalloc byte[56];
        var at = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        if (at < 0 || at > offset || content.Read(at, record) < record.Length || !record.StartsWith("PK\u0006\u0006"u8))
        {
            throw new InvalidDataException("The archive's large end record is missing.");
        }

        return new ZipEnd(
            BinaryPrimitives.ReadInt64LittleEndian(record[32..]),
            BinaryPrimitives.ReadInt64LittleEndian(record[48..]),
            BinaryPrimitives.ReadInt64LittleEndian(record[40..]));
    }

    private ZipEnd Agreeing(ZipEnd large)
    {
        var agrees = (Entries == ushort.MaxValue || Entries == large.Entries)
            && (DirectoryOffset == Missing32 || DirectoryOffset == large.DirectoryOffset)
            && (DirectorySize == Missing32 || DirectorySize == large.DirectorySize);
        return agrees ? large : throw ZipFaults.Contradiction();
    }
}
