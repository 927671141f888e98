using System.Buffers.Binary;
using SatuData.Tabular.Content;

namespace SatuData.Tabular.Reading.Zip;

/// <summary>What the directory says about one entry, held against what stands before its bytes.</summary>
internal ref struct ZipHeader
{
    private const int LocalSize = 30;
    private const uint Missing = uint.MaxValue;
    private ushort _flags;
    private ushort _method;

    public ReadOnlySpan<byte> Name { get; private set; }

    public uint Crc { get; private set; }

    public long Packed { get; private set; }

    public long Size { get; private set; }

    public long Offset { get; private set; }

    public readonly bool IsDeflated => _method == 8;

    private readonly bool IsFolder => Name[^1] == '/';

    public static ZipHeader Central(ReadOnlySpan<byte> entry, int nameLength, int extraLength)
    {
        var header = new ZipHeader
        {
            _flags = BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]),
            _method = BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]),
            Crc = BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]),
            Packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]),
            Size = BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]),
            Offset = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]),
            Name = entry.Slice(46, nameLength),
        };
        header.ReadLarge(entry.Slice(46 + nameLength, extraLength));
        header.Check(BinaryPrimitives.ReadUInt32LittleEndian(entry[38..]));
        return header;
    }

    /// <summary>Where the bytes begin, and whether the entry is a folder without any.</summary>
    public readonly (long DataOffset, bool IsFolder) CheckLocal(UploadContent content)
    {
        var local = new byte[LocalSize + Name.Length];
        if (Offset > content.Length || content.Read(Offset, local) < local.Length || !local.AsSpan()
            .StartsWith("PK\u0003\u0004"u8))
        {
            throw new InvalidDataException("A part is missing from the archive.");
        }

        var span = local.AsSpan();
        var isLater = (BinaryPrimitives.ReadUInt16LittleEndian(span[6..]) & 8) != 0;
        var agrees = BinaryPrimitives.ReadUInt16LittleEndian(span[8..]) == _method
            && BinaryPrimitives.ReadUInt16LittleEndian(span[26..]) == Name.Length
            && span[LocalSize..].SequenceEqual(Name)
            && (isLater || Agrees(span));
        if (!agrees)
        {
            throw ZipFaults.Contradiction();
        }

        return (Offset + local.Length + BinaryPrimitives.ReadUInt16LittleEndian(span[28..]), IsFolder);
    }

    private readonly bool Agrees(ReadOnlySpan<byte> local)
    {
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(local[18..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(local[22..]);
        return (packed == Missing || packed == Packed) && (size == Missing || size == Size);
    }

    private readonly void Check(uint attributes)
    {
        const uint unixLink = 0xA000;
        if ((_flags & 1) != 0)
        {
            throw new FileRefusedException(Refusals.Password());
        }

        if (_method is not (0 or 8) || (_method == 0 && Packed != Size))
        {
            throw new InvalidDataException("A part is packed in a way that spreadsheets do not use.");
        }

        if ((attributes >> 16 & 0xF000) == unixLink)
        {
            throw ZipFaults.Link();
        }

        if (!IsPlain(Name))
        {
            throw ZipFaults.Name();
        }
    }

    private static bool IsPlain(ReadOnlySpan<byte> name)
    {
        if (name.Length == 0 || name[0] == '/' || name.IndexOfAny((byte)'\\', (byte)':') >= 0
            || name.ContainsAnyInRange((byte)0, (byte)31))
        {
            return false;
        }

        foreach (var range in name.Split((byte)'/'))
        {
            if (name[range] is [(byte)'.', (byte)'.'])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Sizes and offset of more than 4 GB stand in an extra field, in this order and only where the short ones are
    /// missing.
    /// </summary>
    private void ReadLarge(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (length > extra.Length - 4)
            {
                break;
            }

            if (BinaryPrimitives.ReadUInt16LittleEndian(extra) == 1)
            {
                var values = extra.Slice(4, length);
                Size = Large(Size, ref values);
                Packed = Large(Packed, ref values);
                Offset = Large(Offset, ref values);
                return;
            }

            extra = extra[(4 + length)..];
        }
    }

    private static long Large(long value, ref ReadOnlySpan<byte> values)
    {
        if (value != Missing)
        {
            return value;
        }

        if (values.Length < 8 || BinaryPrimitives.ReadInt64LittleEndian(values) is < 0 or > long.MaxValue / 2)
        {
            throw ZipFaults.Contradiction();
        }

        var large = BinaryPrimitives.ReadInt64LittleEndian(values);
        values = values[8..];
        return large;
    }
}
