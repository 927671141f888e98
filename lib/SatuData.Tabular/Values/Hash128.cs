using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SatuData.Tabular.Rows;

namespace SatuData.Tabular.Values;

/// <summary>
/// A 128-bit hash of the values of a key, built one value at a time: two lanes of 64-by-64-bit multiplications, keyed
/// at random for each
/// process so that nobody can prepare two keys that collide. At 10^8 keys a collision is expected once in 10^22 files.
/// </summary>
internal readonly record struct Hash128(ulong Low, ulong High)
{
    private static readonly ulong[] Secrets = MemoryMarshal.Cast<byte, ulong>(RandomNumberGenerator.GetBytes(48))
        .ToArray();

    /// <summary>The hash of no values.</summary>
    public static Hash128 Start => new(Secrets[0], Secrets[1]);

    /// <summary>With the value of a row, which has one.</summary>
    public Hash128 With(BatchColumn column, int row) => column.Column.Kind switch
    {
        ValueKind.Text => With(column.GetText(row)),
        ValueKind.Real => With(BitConverter.DoubleToInt64Bits(column.Reals[row])),
        _ => With(column.Longs[row]),
    };

    public Hash128 With(long value) => Mix(unchecked((ulong)value), 8);

    /// <summary>
    /// With a text: its length is part of the hash, so that the texts of a composite key cannot run into each other.
    /// </summary>
    public Hash128 With(ReadOnlySpan<byte> text)
    {
        var hash = this;
        var rest = text;
        while (rest.Length > 8)
        {
            hash = hash.Mix(MemoryMarshal.Read<ulong>(rest), 0);
            rest = rest[8..];
        }

        return hash.Mix(text.Length >= 8 ? MemoryMarshal.Read<ulong>(text[^8..]) : Few(rest), text.Length + 16);
    }

    /// <summary>Up to seven bytes as a number.</summary>
    private static ulong Few(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        foreach (var b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }

    private Hash128 Mix(ulong word, int length)
    {
        unchecked
        {
            var secrets = Secrets;
            var high1 =
                Math.BigMul(word ^ secrets[2] ^ Low, secrets[3] + ((ulong)length * 0x9E3779B97F4A7C15UL), out var low1);
            var high2 = Math.BigMul(word ^ secrets[4] ^ High, secrets[5] | 1, out var low2);
            return new(high1 ^ low1 ^ High, (high2 ^ low2) + Low + (ulong)length);
        }
    }
}
