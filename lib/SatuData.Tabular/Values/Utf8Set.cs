using System.Buffers.Binary;
using System.Text;

namespace SatuData.Tabular.Values;

/// <summary>A fixed set of texts, looked up by their UTF-8 bytes without allocating.</summary>
internal sealed class Utf8Set
{
    private readonly byte[]?[] _slots;

    public Utf8Set(IEnumerable<string> texts)
    {
        var all = texts.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).ToArray();
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(all.Length * 4, 8));
        _slots = new byte[]?[size];
        foreach (var text in all)
        {
            var slot = Hash(text) & (size - 1);
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = text;
        }

        Count = all.Length;
    }

    public int Count { get; }

    public bool Contains(ReadOnlySpan<byte> text)
    {
        var slots = _slots;
        var slot = Hash(text) & (slots.Length - 1);
        while (slots[slot] is { } candidate)
        {
            if (text.SequenceEqual(candidate))
            {
                return true;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return false;
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var head = 0UL;
            var tail = 0UL;
            if (text.Length >= 8)
            {
                head = BinaryPrimitives.ReadUInt64LittleEndian(text);
                tail = BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
            }
            else
            {
                foreach (var b in text)
                {
                    head = (head << 8) | b;
                }
            }

            var mixed = (head * 0x9E3779B97F4A7C15UL) ^ (tail * 0xC2B2AE3D27D4EB4FUL) ^ (ulong)text.Length;
            return (int)((mixed * 0xFF51AFD7ED558CCDUL) >> 33);
        }
    }
}
