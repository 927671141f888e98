using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SatuData.Tabular.Tests.Workbooks;

/// <summary>Writes zip archives byte by byte, so that their headers can lie.</summary>
internal sealed class ZipBytes
{
    private readonly List<byte> _data = [];
    private readonly List<byte> _directory = [];
    private int _entries;

    /// <summary>What the directory says, when it is to say something else than the truth.</summary>
    public sealed record Lie
    {
        public string? LocalName { get; init; }

        public uint? Size { get; init; }

        public uint? LocalSize { get; init; }

        public uint? Offset { get; init; }

        public ushort Flags { get; init; }

        public ushort? Method { get; init; }

        public uint Attributes { get; init; }

        public uint? Crc { get; init; }

        public byte[] Extra { get; init; } = [];
    }

    public static byte[] Of(RawWorkbook book, Func<string, Lie?> lies)
    {
        book.Bytes();
        var zip = new ZipBytes();
        foreach (var (name, content) in book.Parts)
        {
            zip.Add(name, content, lies(name));
        }

        return zip.Bytes();
    }

    public ZipBytes Add(string name, byte[] content, Lie? lie = null)
    {
        lie ??= new Lie();
        var packed = Deflate(content);
        var offset = (uint)_data.Count;
        var crc = lie.Crc ?? Tabular.Reading.Zip.Crc32.Append(0, content);
        var local = Header(0x04034B50, 30);
        Fill(local.AsSpan(4), lie, crc, packed.Length, lie.LocalSize ?? lie.Size ?? (uint)content.Length);
        var localName = Encoding.UTF8.GetBytes(lie.LocalName ?? name);
        BinaryPrimitives.WriteUInt16LittleEndian(local.AsSpan(26), (ushort)localName.Length);
        _data.AddRange(local);
        _data.AddRange(localName);
        _data.AddRange(packed);

        var central = Header(0x02014B50, 46);
        Fill(central.AsSpan(6), lie, crc, packed.Length, lie.Size ?? (uint)content.Length);
        var centralName = Encoding.UTF8.GetBytes(name);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(28), (ushort)centralName.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(central.AsSpan(30), (ushort)lie.Extra.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(central.AsSpan(38), lie.Attributes);
        BinaryPrimitives.WriteUInt32LittleEndian(central.AsSpan(42), lie.Offset ?? offset);
        _directory.AddRange(central);
        _directory.AddRange(centralName);
        _directory.AddRange(lie.Extra);
        _entries++;
        return this;
    }

    public byte[] Bytes()
    {
        var end = Header(0x06054B50, 22);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)_directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)_data.Count);
        return [.. _data, .. _directory, .. end];
    }

    private static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return packed.ToArray();
    }

    private static byte[] Header(uint signature, int size)
    {
        var header = new byte[size];
        BinaryPrimitives.WriteUInt32LittleEndian(header, signature);
        return header;
    }

    /// <summary>The fields that both headers have in the same order, from the version that is needed on.</summary>
    private static void Fill(Span<byte> at, Lie lie, uint crc, int packed, uint size)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], lie.Flags);
        BinaryPrimitives.WriteUInt16LittleEndian(at[4..], lie.Method ?? 8);
        BinaryPrimitives.WriteUInt32LittleEndian(at[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(at[14..], (uint)packed);
        BinaryPrimitives.WriteUInt32LittleEndian(at[18..], size);
    }
}
