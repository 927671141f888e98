namespace SatuData.Tabular.Reading.Zip;

/// <summary>One entry of a zip archive, as both its headers describe it.</summary>
/// <param name="Name">Its path, with slashes.</param>
/// <param name="IsDeflated">Whether it is compressed; else it is stored as it is.</param>
/// <param name="Crc">Checksum of its content.</param>
/// <param name="Packed">Bytes it takes in the archive.</param>
/// <param name="Size">Bytes of its content.</param>
/// <param name="Offset">Where in the archive its bytes begin.</param>
internal sealed record ZipPart(string Name, bool IsDeflated, uint Crc, long Packed, long Size, long Offset);
