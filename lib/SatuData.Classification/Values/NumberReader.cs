using SatuData.Tabular.Regions;

namespace SatuData.Classification.Values;

/// <summary>Finds out what a value of digits looks like.</summary>
internal sealed class NumberReader(NikTest nik)
{
    private const int Room = 32;
    private const int LongDigits = 10;

    public ValueShape Read(ReadOnlySpan<byte> text, int digits)
    {
        if (digits == 0)
        {
            return new(ValueTraits.Missing, 0, default, 0, 0);
        }

        var groups = new DigitGroups(text, stackalloc byte[Room]);
        var traits = ValueTraits.Number | Coordinates(text, groups);
        if (traits != ValueTraits.Number)
        {
            return new(traits, 0, default, 0, 0);
        }

        if (groups.IsTooLong)
        {
            return new(traits | ValueTraits.Long, 0, default, 0, 0);
        }

        var year = 0;
        if (groups.Groups >= 3 && DateRead.TryRead(text, out year, out _))
        {
            return new(traits | ValueTraits.Date, 0, default, (short)year, 0);
        }

        traits |= groups.Groups == 1 ? OneRun(groups.Digits, out year) : Grouped(groups);
        traits |= ByLength(groups);
        var day = (traits & ValueTraits.Nik) != 0 ? NumberTests.Number(groups.Digits.Slice(6, 2)) : 0;
        return new(traits, 0, default, (short)year, (byte)day);
    }

    /// <summary>What identifiers beside letters look like: RT 01 RW 02 is not for here.</summary>
    public ValueTraits InText(ReadOnlySpan<byte> text)
    {
        var groups = new DigitGroups(text, stackalloc byte[Room]);
        return groups is { IsTooLong: false, Groups: 1 } && groups.Digits.Length >= 15
            ? ByLength(groups)
            : ValueTraits.None;
    }

    private static ValueTraits OneRun(ReadOnlySpan<byte> digits, out int year)
    {
        year = 0;
        var traits = ValueTraits.Digits;
        if (digits.Length <= 3)
        {
            traits |= ValueTraits.Short | (NumberTests.Number(digits) <= 120 ? ValueTraits.Age : 0);
        }

        if (digits.Length == 4 && NumberTests.Number(digits) is >= 1900 and <= 2100 and var number)
        {
            traits |= ValueTraits.Year;
            year = number;
        }

        traits |= digits.Length is >= 5 and <= 12 && digits[0] != '0' ? ValueTraits.Money : 0;
        return traits | RegionCodeOf(digits);
    }

    private static ValueTraits Grouped(DigitGroups groups)
    {
        var lengths = groups.Lengths;
        var traits = ValueTraits.None;
        if (groups.Strokes == 1 && lengths.Length == 2 && lengths[0] <= 3 && lengths[1] <= 3 && groups.Dots == 0)
        {
            traits |= ValueTraits.RtRw;
        }

        traits |= groups.Strokes >= 2 ? ValueTraits.DocumentNumber : 0;
        if (groups.Dots >= 3 && groups.Commas == 0)
        {
            traits |= ValueTraits.DottedCode;
        }

        var isMoney = groups.Strokes == 0 && groups.Dots + groups.Commas > 0 && lengths[0] <= 3
            && groups.Digits.Length >= 5
            && lengths.Length >= 2 && lengths[1] == 3;
        traits |= isMoney ? ValueTraits.Money : 0;
        traits |= lengths.SequenceEqual<byte>([2, 3, 3, 1, 3, 3]) ? ValueTraits.NpwpForm : 0;
        traits |= lengths.SequenceEqual<byte>([2, 2, 3, 3, 3, 4, 1]) || lengths.SequenceEqual<byte>([2, 2, 3, 3, 7, 1])
            ? ValueTraits.NopForm : 0;
        return traits | (groups.Dots == lengths.Length - 1 && groups.Dashes == 0 ? RegionCodeOf(groups.Digits) : 0);
    }

    // Two digits are anything; a code of a kabupaten and below is looked up.
    private static ValueTraits RegionCodeOf(ReadOnlySpan<byte> digits) =>
        digits.Length is 4 or 6 or 10 && RegionCodes.Kemendagri.Exists(LevelOf(digits.Length), digits)
            ? ValueTraits.RegionCode : ValueTraits.None;

    private static RegionLevel LevelOf(int digits) => digits switch
    {
        4 => RegionLevel.Kabupaten,
        6 => RegionLevel.Kecamatan,
        _ => RegionLevel.Desa,
    };

    private ValueTraits ByLength(DigitGroups groups)
    {
        var digits = groups.Digits;
        var traits = digits.Length >= LongDigits && groups.Strokes == 0 ? ValueTraits.Long : ValueTraits.None;
        traits |= digits.Length is >= 10 and <= 16 && groups.Dots <= 4 && groups.Strokes == 0 ? ValueTraits.Account : 0;
        traits |= IsPhoneLike(digits, groups) ? ValueTraits.PhoneLike : 0;
        return traits | digits.Length switch
        {
            8 => ValueTraits.Eight,
            10 => NumberTests.IsNisn(digits) ? ValueTraits.Nisn : 0,
            13 => ValueTraits.Thirteen | (digits[..3].SequenceEqual("000"u8) ? ValueTraits.Bpjs : 0),
            15 => (NumberTests.IsNpwp(digits) ? ValueTraits.Npwp : 0) | (
                nik.IsBirth(digits) && nik.IsDistrict(digits) ? ValueTraits.NikCut : 0),
            16 => ValueTraits.Sixteen | Nik(digits) | (NumberTests.IsNpwp(digits) ? ValueTraits.Npwp : 0),
            18 => ValueTraits.Eighteen | Nip(digits),
            22 => Nik(digits[..16]) != 0 || NumberTests.IsNpwp(digits[..16]) ? ValueTraits.Nitku : 0,
            _ => 0,
        };
    }

    private static bool IsPhoneLike(ReadOnlySpan<byte> digits, DigitGroups groups) =>
        digits.Length is >= 8 and <= 14 && digits[0] is (byte)'0' or (byte)'8' or (byte)'6'
        && groups is { Commas: 0, Strokes: 0 };

    private static ValueTraits Nip(ReadOnlySpan<byte> digits) => NumberTests.IsNip(digits, out var isPppk)
        ? ValueTraits.Nip | (isPppk ? ValueTraits.Pppk : 0)
        : ValueTraits.None;

    private ValueTraits Nik(ReadOnlySpan<byte> digits)
    {
        var shape = nik.Test(digits);
        return shape == NikShape.None ? ValueTraits.None
            : ValueTraits.Nik
                | (shape == NikShape.Woman || NumberTests.Number(digits.Slice(6, 2)) > 40 ? ValueTraits.NikWoman : 0)
                | (digits[^1] == '0' ? ValueTraits.NikZero : 0)
                | (nik.IsDistrict(digits) ? ValueTraits.NikDistrict : 0);
    }

    // Degrees of the country with at least four decimals; fewer are measures.
    private static ValueTraits Coordinates(ReadOnlySpan<byte> text, DigitGroups groups)
    {
        var lengths = groups.Lengths;
        if (groups.Dots + groups.Commas == 0 || lengths.Length is not (2 or 4) || lengths[1] < 4)
        {
            return ValueTraits.None;
        }

        var whole = NumberTests.Number(groups.Digits[..Math.Min(lengths[0], (byte)4)]);
        if (lengths.Length == 4)
        {
            return whole <= 11 && lengths[3] >= 4 ? ValueTraits.LatLong : ValueTraits.None;
        }

        return whole <= 11 ? ValueTraits.Latitude
            : whole is >= 95 and <= 141 && text[0] != '-' ? ValueTraits.Longitude : ValueTraits.None;
    }
}
