using System.Buffers.Binary;
using System.Text;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Sniffing;

/// <summary>
/// Reads the directory of a compound file ([MS-CFB]): an Excel 97-2003 workbook holds a stream Workbook or Book; a
/// workbook of any later
/// Excel that is encrypted with a password is a compound file around a stream EncryptedPackage.
/// </summary>
internal static class CompoundFile
{
    private const int EntrySize = 128;
    private const int MaximumSectors = 64;

    public static CompoundFileKind Inspect(UploadContent content)
    {
        Span<byte> header = stackalloc byte[512];
        if (content.Read(0, header) < header.Length)
        {
            return CompoundFileKind.Damaged;
        }

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        if (shift is not (9 or 12))
        {
            return CompoundFileKind.Damaged;
        }

        var kind = CompoundFileKind.Damaged;
        var sector = BinaryPrimitives.ReadUInt32LittleEndian(header[48..]);
        var buffer = new byte[1 << shift];
        for (var i = 0; i < MaximumSectors && sector < 0xFFFFFFFA; i++)
        {
            if (!TryReadSector(content, sector, buffer))
            {
                return kind;
            }

            kind = Max(kind, KindOf(buffer));
            sector = Next(content, header, sector, shift);
        }

        return kind;
    }

    private static CompoundFileKind KindOf(ReadOnlySpan<byte> sector)
    {
        var kind = CompoundFileKind.Other;
        for (var at = 0; at + EntrySize <= sector.Length; at += EntrySize)
        {
            var entry = sector.Slice(at, EntrySize);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]);
            if (length is < 4 or > 64)
            {
                continue;
            }

            var name = Encoding.Unicode.GetString(entry[..(length - 2)]);
            if (name.Equals("EncryptedPackage", StringComparison.OrdinalIgnoreCase))
            {
                return CompoundFileKind.Encrypted;
            }

            if (name.Equals("Workbook", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Book", StringComparison.OrdinalIgnoreCase))
            {
                kind = CompoundFileKind.Workbook;
            }
        }

        return kind;
    }

    /// <summary>
    /// A damaged directory outranks nothing; encrypted outranks a workbook, a workbook anything else.
    /// </summary>
    private static CompoundFileKind Max(CompoundFileKind a, CompoundFileKind b) => Rank(a) >= Rank(b) ? a : b;

    private static int Rank(CompoundFileKind kind) => kind switch
    {
        CompoundFileKind.Encrypted => 3,
        CompoundFileKind.Workbook => 2,
        CompoundFileKind.Other => 1,
        _ => 0,
    };

    /// <summary>
    /// The sector after <paramref name="sector"/> in its chain, by the allocation table; the end when it lies beyond
    /// the header's list.
    /// </summary>
    private static uint Next(UploadContent content, ReadOnlySpan<byte> header, uint sector, int shift)
    {
        const uint end = 0xFFFFFFFE;
        var perSector = 1u << (shift - 2);
        var table = sector / perSector;
        if (table >= 109)
        {
            return end;
        }

        var tableSector = BinaryPrimitives.ReadUInt32LittleEndian(header[(76 + ((int)table * 4))..]);
        Span<byte> cell = stackalloc byte[4];
        var offset = (((long)tableSector + 1) << shift) + (sector % perSector * 4L);
        return content.Read(offset, cell) == 4 ? BinaryPrimitives.ReadUInt32LittleEndian(cell) : end;
    }

    private static bool TryReadSector(UploadContent content, uint sector, Span<byte> buffer) =>
        content.Read(((long)sector + 1) * buffer.Length, buffer) == buffer.Length;
}
