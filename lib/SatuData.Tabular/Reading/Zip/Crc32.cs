using System.Buffers.Binary;

namespace SatuData.Tabular.Reading.Zip;

/// <summary>The checksum of zip archives (ISO 3309), eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Tables = Build();

    /// <summary>
    /// The checksum of what gave <paramref name="crc"/> (0 for nothing) followed by <paramref name="bytes"/>.
    /// </summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var state = ~crc;
        ReadOnlySpan<uint> tables = Tables;
        while (bytes.Length >= 8)
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ state;
            state = tables[(int)(1792 + (word & 255))]
                ^ tables[(int)(1536 + (word >> 8 & 255))]
                ^ tables[(int)(1280 + (word >> 16 & 255))]
                ^ tables[(int)(1024 + (word >> 24 & 255))]
                ^ tables[(int)(768 + (word >> 32 & 255))]
                ^ tables[(int)(512 + (word >> 40 & 255))]
                ^ tables[(int)(256 + (word >> 48 & 255))]
                ^ tables[(int)(word >> 56)];
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
        {
            state = tables[(int)((state ^ b) & 255)] ^ (state >> 8);
        }

        return ~state;
    }

    private static uint[] Build()
    {
        var tables = new uint[8 * 256];
        for (var i = 0u; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
            }

            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 255];
        }

        return tables;
    }
}
