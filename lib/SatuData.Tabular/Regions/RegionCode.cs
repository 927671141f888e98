using System.Globalization;

namespace SatuData.Tabular.Regions;

/// <summary>Packs region codes into numbers: <c>18.10.01</c> and <c>181001</c> both become 181001.</summary>
internal static class RegionCode
{
    /// <summary>Digits of a code of <paramref name="level"/>.</summary>
    public static int Digits(RegionLevel level) => level switch
    {
        RegionLevel.Provinsi => 2,
        RegionLevel.Kabupaten => 4,
        RegionLevel.Kecamatan => 6,
        _ => 10,
    };

    /// <summary>The code in digits without dots.</summary>
    public static string Unpack(RegionLevel level, ulong packed) =>
        packed.ToString(CultureInfo.InvariantCulture).PadLeft(Digits(level), '0');

    /// <summary>Digits of a code in BPS's system, which never has dots.</summary>
    public static int BpsDigits(RegionLevel level) => level == RegionLevel.Kecamatan ? 7 : Digits(level);

    /// <summary>The level of a code by its length; null when no code has that length.</summary>
    public static RegionLevel? LevelOf(int length) => length switch
    {
        2 => RegionLevel.Provinsi,
        4 or 5 => RegionLevel.Kabupaten,
        6 or 8 => RegionLevel.Kecamatan,
        10 or 13 => RegionLevel.Desa,
        _ => null,
    };

    /// <summary>
    /// The code as a number; false unless it has exactly the digits of its level, with all of its dots or none.
    /// </summary>
    public static bool TryPack(RegionLevel level, ReadOnlySpan<byte> code, out ulong packed)
    {
        packed = 0;
        var digits = Digits(level);
        var dotted = code.Length == digits + (int)level;
        if (!dotted && code.Length != digits)
        {
            return false;
        }

        dotted &= level != RegionLevel.Provinsi;
        for (var i = 0; i < code.Length; i++)
        {
            if (dotted && i is 2 or 5 or 8)
            {
                if (code[i] != '.')
                {
                    return false;
                }

                continue;
            }

            var digit = unchecked((uint)(code[i] - '0'));
            if (digit > 9)
            {
                return false;
            }

            packed = (packed * 10) + digit;
        }

        return true;
    }
}
