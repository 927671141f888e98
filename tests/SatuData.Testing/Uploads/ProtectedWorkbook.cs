using System.Buffers.Binary;
using System.Text;

namespace SatuData.Testing.Uploads;

/// <summary>
/// A workbook saved with a password: not a zip but a compound file (MS-CFB) whose directory holds the streams
/// EncryptionInfo and EncryptedPackage (MS-OFFCRYPTO).
/// </summary>
public static class ProtectedWorkbook
{
    private const int SectorSize = 512;
    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint FatSector = 0xFFFF_FFFD;
    private const uint Free = 0xFFFF_FFFF;
    private const int PackageSectors = 16;

    /// <summary>The file's bytes: header, FAT, directory, and a package that is noise, as ciphertext is.</summary>
    public static byte[] Bytes()
    {
        var file = new byte[SectorSize * (3 + PackageSectors)];
        WriteHeader(file);
        WriteTable(file.AsSpan(SectorSize, SectorSize));
        var directory = file.AsSpan(2 * SectorSize, SectorSize);
        WriteEntry(directory[..128], "Root Entry", type: 5, child: 1, start: EndOfChain, size: 0);
        WriteEntry(
            directory[128..256], "EncryptedPackage", type: 2, child: Free, start: 2, size: SectorSize * PackageSectors);
        WriteEntry(directory[256..384], "EncryptionInfo", type: 2, child: Free, start: EndOfChain, size: 0);

        // The root's child is the package, whose left sibling is the shorter name.
        BinaryPrimitives.WriteUInt32LittleEndian(directory[(128 + 68)..], 2);
        new Random(5).NextBytes(file.AsSpan(3 * SectorSize));
        return file;
    }

    private static void WriteHeader(Span<byte> header)
    {
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[24..], 0x3E);
        BinaryPrimitives.WriteUInt16LittleEndian(header[26..], 3);
        BinaryPrimitives.WriteUInt16LittleEndian(header[28..], 0xFFFE);
        BinaryPrimitives.WriteUInt16LittleEndian(header[30..], 9);
        BinaryPrimitives.WriteUInt16LittleEndian(header[32..], 6);
        BinaryPrimitives.WriteUInt32LittleEndian(header[44..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header[48..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header[56..], 4096);
        BinaryPrimitives.WriteUInt32LittleEndian(header[60..], EndOfChain);
        BinaryPrimitives.WriteUInt32LittleEndian(header[68..], EndOfChain);
        header[76..SectorSize].Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(header[76..], 0);
    }

    // Sector 0 is this table, sector 1 the directory, the package is a chain from sector 2.
    private static void WriteTable(Span<byte> table)
    {
        table.Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(table, FatSector);
        BinaryPrimitives.WriteUInt32LittleEndian(table[4..], EndOfChain);
        for (var i = 0; i < PackageSectors; i++)
        {
            var next = i == PackageSectors - 1 ? EndOfChain : (uint)(3 + i);
            BinaryPrimitives.WriteUInt32LittleEndian(table[((2 + i) * 4)..], next);
        }
    }

    private static void WriteEntry(Span<byte> entry, string name, byte type, uint child, uint start, int size)
    {
        var length = Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(length + 2));
        entry[66] = type;
        entry[67] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(entry[68..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[72..], Free);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteInt64LittleEndian(entry[120..], size);
    }
}
