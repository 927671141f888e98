using System.Runtime.CompilerServices;

namespace SatuData.Classification.Values;

/// <summary>
/// A 64-bit hash of a word, fed byte by byte without regard to case. The same in every process, so that results can be
/// compared.
/// </summary>
internal struct WordHash
{
    private ulong _state;
    private ulong _pending;
    private int _count;

    public readonly int Length => _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte lower)
    {
        _pending = (_pending << 8) | lower;
        _count = unchecked(_count + 1);
        if ((_count & 7) == 0)
        {
            _state = Mix(_state ^ _pending);
            _pending = 0;
        }
    }

    public readonly ulong Value => Mix(unchecked(_state ^ _pending ^ ((ulong)_count << 56)));

    public static ulong Of(ReadOnlySpan<byte> lower)
    {
        var hash = default(WordHash);
        foreach (var b in lower)
        {
            hash.Add(b);
        }

        return hash.Value;
    }

    public static ulong Join(ulong text, ulong word) => Mix(unchecked((text * 31) + word));

    public static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93;
            x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93;
            return x ^ (x >> 32);
        }
    }
}
