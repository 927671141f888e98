using System.Runtime.Intrinsics;

namespace SatuData.Classification.Values;

/// <summary>A 64-bit hash of a cell's bytes, the same in every process, so that results can be compared.</summary>
internal static class CellHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;
    private const ulong Third = 0xC2B2AE3D27D4EB4F;

    public static ulong Of(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var state = (ulong)text.Length * First;
            while (text.Length > 16)
            {
                state = Fold(state, Vector128.Create(text));
                text = text[16..];
            }

            return WordHash.Mix(Fold(state, CellBytes.Padded(text)));
        }
    }

    private static ulong Fold(ulong state, Vector128<byte> bytes)
    {
        var halves = bytes.AsUInt64();
        var high = Math.BigMul(halves[0] ^ state ^ Second, halves[1] ^ Third, out var low);
        return unchecked((high ^ low) + (state * First));
    }
}
