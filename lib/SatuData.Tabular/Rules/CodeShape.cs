using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;
using SatuData.Tabular.Values;

namespace SatuData.Tabular.Rules;

/// <summary>What a text field demands of codes made of digits.</summary>
/// <param name="IsCode">Whether the field holds codes of digits at all.</param>
/// <param name="Length">The one length its codes have; 0 when they have none or several.</param>
internal readonly record struct CodeShape(bool IsCode, int Length)
{
    private const int Longest = 40;

    /// <summary>
    /// Found by trying digits of every length on the pattern, so that it does not matter how the pattern is written.
    /// </summary>
    public static CodeShape Of(StandardField field, Utf8Pattern? pattern)
    {
        if (field.RegionLevel is { } level)
        {
            return new(true, field.RegionSystem == RegionCodes.BpsSystem ? RegionCode.BpsDigits(level)
                : RegionCode.Digits(level));
        }

        var constraints = field.Constraints;
        var lengths = new List<int>();
        for (var length = 1; pattern is not null && length <= Longest; length++)
        {
            if (Matches(pattern, length))
            {
                lengths.Add(length);
            }
        }

        if (pattern is null)
        {
            return constraints.MinLength is { } fixedLength && fixedLength == constraints.MaxLength
                && fixedLength <= Longest
                ? new(IsNamedCode(field), fixedLength)
                : new(constraints.Enum.Count > 0 && constraints.Enum.All(e => e.All(char.IsAsciiDigit)), 0);
        }

        lengths.RemoveAll(l => l < (constraints.MinLength ?? 0) || l > (constraints.MaxLength ?? Longest));
        return new(lengths.Count > 0, lengths.Count == 1 ? lengths[0] : 0);
    }

    private static bool IsNamedCode(StandardField field) => field.Name.StartsWith("kode", StringComparison.Ordinal)
        || field.Name is "nik" or "nip" or "nisn" or "npsn" or "nib" or "npwp" or "nop" or "no_kk" or "nomor_kk";

    private static bool Matches(Utf8Pattern pattern, int length)
    {
        Span<byte> digits = stackalloc byte[Longest];
        foreach (var digit in "0123456789"u8)
        {
            digits[..length].Fill(digit);
            if (pattern.IsMatch(digits[..length]))
            {
                return true;
            }
        }

        digits[..length].Fill((byte)'1');
        digits[0] = (byte)'0';
        return pattern.IsMatch(digits[..length]);
    }
}
