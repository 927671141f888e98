using System.Numerics;
using System.Runtime.InteropServices;

namespace SatuData.Tabular.Profiles;

/// <summary>
/// Estimates how many different values there are, in 4,096 bytes (HyperLogLog). Sketches of parts merge into exactly
/// the
/// sketch of the whole. Not safe for use by two threads at once.
/// </summary>
internal sealed class DistinctSketch
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly byte[] _ranks = new byte[Size];

    public void Add(long value) => AddHash(Mix(unchecked((ulong)value)));

    public void Add(ReadOnlySpan<byte> text)
    {
        var hash = unchecked((ulong)text.Length * 0x9E3779B97F4A7C15UL);
        var rest = text;
        while (rest.Length > 8)
        {
            hash = unchecked((hash ^ MemoryMarshal.Read<ulong>(rest)) * 0xD6E8FEB86659FD93UL);
            hash ^= hash >> 32;
            rest = rest[8..];
        }

        // The last eight bytes may overlap the ones before; that costs nothing in a hash and spares a loop.
        var last = text.Length >= 8 ? MemoryMarshal.Read<ulong>(text[^8..])
            : text.Length >= 4 ? ((ulong)MemoryMarshal.Read<uint>(text) << 32) | MemoryMarshal.Read<uint>(text[^4..])
            : Few(text);
        AddHash(Mix(hash ^ last));
    }

    public void Add(DistinctSketch other)
    {
        for (var i = 0; i < Size; i++)
        {
            _ranks[i] = Math.Max(_ranks[i], other._ranks[i]);
        }
    }

    public long Estimate()
    {
        Span<int> counts = stackalloc int[64];
        foreach (var rank in _ranks)
        {
            counts[rank]++;
        }

        var zeros = counts[0];
        var sum = 0.0;
        for (var rank = 0; rank < counts.Length; rank++)
        {
            sum += Math.ScaleB(counts[rank], -rank);
        }

        var raw = 0.7213 / (1 + (1.079 / Size)) * Size * Size / sum;
        return (long)Math.Round(raw <= 2.5 * Size && zeros > 0 ? Size * Math.Log((double)Size / zeros) : raw);
    }

    /// <summary>Up to three bytes as a number.</summary>
    private static ulong Few(ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }

    private void AddHash(ulong hash)
    {
        ref var rank = ref _ranks[(int)(hash >> (64 - Bits))];
        var found = (byte)(BitOperations.LeadingZeroCount((hash << Bits) | (1UL << (Bits - 1))) + 1);
        if (found > rank)
        {
            rank = found;
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
            value = (value ^ (value >> 32)) * 0xD6E8FEB86659FD93UL;
            return value ^ (value >> 32);
        }
    }
}
