using System.Buffers;

namespace SatuData.Classification.Values;

/// <summary>
/// Searches one cell for NIKs, mobile numbers, e-mail addresses, bank accounts, NPWPs and NIPs, alone or inside a
/// sentence. Digits may be grouped as people write them; decimals, dates, budget codes and document numbers must not be
/// taken for identifiers.
/// </summary>
internal static class IdentifierScan
{
    private const int MaxGroups = 24;
    private const int MostChained = 18;
    private static readonly SearchValues<byte> Separators = SearchValues.Create(" .-)"u8);
    private static readonly SearchValues<byte> Glue = SearchValues.Create("_/#=.,-"u8);

    /// <summary>One unbroken run of digits.</summary>
    private readonly record struct Group(int Start, int Length, byte Separator)
    {
        public int End => Start + Length;
    }

    /// <param name="text">The cell.</param>
    /// <param name="bytes">What the cell consists of.</param>
    /// <param name="nik">The test of a NIK.</param>
    public static IdentifierHits Scan(ReadOnlySpan<byte> text, CellBytes bytes, NikTest nik)
    {
        if (bytes.Digits == text.Length && text.Length >= NikTest.Length)
        {
            // Nothing but digits, and too many for a telephone number.
            return OfDigits(text, nik);
        }

        return Search(text, bytes, nik);
    }

    private static IdentifierHits OfDigits(ReadOnlySpan<byte> text, NikTest nik)
    {
        if (text.Length == NikTest.Length)
        {
            return nik.Test(text) > NikShape.SerialZero && nik.IsDistrict(text)
                ? new(IdentifierKind.Nik, Region(text))
                : default;
        }

        return NumberTests.IsNip(text, out _) ? new(IdentifierKind.Nip, 0) : default;
    }

    private static IdentifierHits Search(ReadOnlySpan<byte> text, CellBytes bytes, NikTest nik)
    {
        Span<Group> groups = stackalloc Group[MaxGroups];
        var hits = bytes.HasAt && EmailScan.Contains(text) ? new IdentifierHits(IdentifierKind.Email, 0) : default;
        for (var position = 0; ;)
        {
            var next = text[position..].IndexOfAnyInRange((byte)'0', (byte)'9');
            if (next < 0)
            {
                return hits;
            }

            var count = ReadChain(text, position + next, groups);
            var chain = groups[..count];
            for (var i = 0; i < count; i++)
            {
                hits = Examine(text, chain, i, nik, hits);
            }

            hits = hits with { Kinds = hits.Kinds | OfChain(text, chain, bytes.Letters > 0, hits.Kinds) };

            position = chain[^1].End;
        }
    }

    private static IdentifierHits Examine(
        ReadOnlySpan<byte> text, ReadOnlySpan<Group> chain, int at, NikTest nik, IdentifierHits hits)
    {
        if ((hits.Kinds & IdentifierKind.Nik) == 0)
        {
            Span<byte> digits = stackalloc byte[NikTest.Length];
            if (TakeSixteen(text, chain, at, digits) && nik.Test(digits) > NikShape.SerialZero
                && IsNamedNik(text, chain[at].Start, nik.IsDistrict(digits)))
            {
                hits = new(hits.Kinds | IdentifierKind.Nik, Region(digits));
            }
        }

        return (hits.Kinds & IdentifierKind.Phone) == 0 && IsMobile(text, chain, at)
            ? hits with { Kinds = hits.Kinds | IdentifierKind.Phone }
            : hits;
    }

    // Asset numbers begin with a village's code and have the shape too; the words before tell.
    private static bool IsNamedNik(ReadOnlySpan<byte> text, int start, bool isDistrict) =>
        (isDistrict && !Anchors.Thing.IsBefore(text, start)) || Anchors.Nik.IsBefore(text, start);

    private static int Region(ReadOnlySpan<byte> digits) => NumberTests.Number(digits[..6]);

    /// <summary>What all digits of a chain are together: a NIP, an NPWP, or an account by the words before it.</summary>
    private static IdentifierKind OfChain(
        ReadOnlySpan<byte> text, ReadOnlySpan<Group> chain, bool hasWords, IdentifierKind known)
    {
        Span<byte> room = stackalloc byte[MostChained];
        var total = 0;
        var dots = 0;
        foreach (var group in chain)
        {
            if (total + group.Length > room.Length)
            {
                return IdentifierKind.None;
            }

            text.Slice(group.Start, group.Length).CopyTo(room[total..]);
            total += group.Length;
            dots += group.Separator == (byte)'.' ? 1 : 0;
        }

        var digits = room[..total];
        var kind = NumberTests.IsNip(digits, out _) ? IdentifierKind.Nip : IdentifierKind.None;
        kind |= total == 15 && NumberTests.IsNpwp(digits) && (dots == 4 || Anchors.Npwp.IsBefore(text, chain[0].Start))
            ? IdentifierKind.Npwp : 0;
        var isAccount = hasWords && kind == 0 && total is >= 9 and <= 16 && dots < 3
            && EndsHere(text, chain, chain.Length - 1)
            && (known & (IdentifierKind.Nik | IdentifierKind.Phone)) == 0
                && Anchors.Account.IsBefore(text, chain[0].Start);
        return kind | (isAccount ? IdentifierKind.Account : 0);
    }

    private static int ReadChain(ReadOnlySpan<byte> text, int start, Span<Group> groups)
    {
        var count = 0;
        var separator = (byte)0;
        while (count < groups.Length)
        {
            var end = start;
            while (end < text.Length && IsDigit(text[end]))
            {
                end++;
            }

            groups[count++] = new(start, end - start, separator);
            var next = end;
            while (next < text.Length && next < end + 2 && Separators.Contains(text[next]))
            {
                next++;
            }

            if (next == end || next >= text.Length || !IsDigit(text[next]))
            {
                break;
            }

            separator = text[end];
            start = next;
        }

        return count;
    }

    /// <summary>Sixteen digits from a group on, in one run, in even groups, or as 6.6.4.</summary>
    private static bool TakeSixteen(ReadOnlySpan<byte> text, ReadOnlySpan<Group> chain, int at, Span<byte> digits)
    {
        var taken = 0;
        var dots = 0;
        if (IsFraction(text, chain[at].Start))
        {
            return false;
        }

        for (var i = at; i < chain.Length && taken < NikTest.Length; i++)
        {
            var group = chain[i];
            if (taken > 0 && group.Separator is (byte)'.' or (byte)')')
            {
                dots++;
            }

            if (taken + group.Length > NikTest.Length || (taken & 1) != 0)
            {
                return false;
            }

            text.Slice(group.Start, group.Length).CopyTo(digits[taken..]);
            taken += group.Length;
        }

        return taken == NikTest.Length
            && (dots == 0 || (dots == 2 && chain[at].Length == 6 && chain[at + 1].Length == 6));
    }

    // "0.1810011203850001" and "106,8271528374651": digits behind a decimal sign.
    private static bool IsFraction(ReadOnlySpan<byte> text, int start) =>
        start >= 2 && text[start - 1] is (byte)'.' or (byte)',' && start >= 2 && IsDigit(text[start - 2]);

    /// <summary>
    /// 08… or +62 8…, ten to thirteen digits in all, whose groups have at least three digits: a date has two.
    /// </summary>
    private static bool IsMobile(ReadOnlySpan<byte> text, ReadOnlySpan<Group> chain, int at)
    {
        var first = chain[at];
        var begin = first.Start;
        var plus = begin > 0 && text[begin - 1] == (byte)'+';
        var before = plus ? begin - 1 : begin;
        if (before > 0 && (Glue.Contains(text[before - 1]) || IsLetterOrDigit(text[before - 1])))
        {
            return false;
        }

        Span<byte> head = stackalloc byte[5];
        var total = 0;
        var phone = false;
        for (var i = at; i < chain.Length; i++)
        {
            var group = chain[i];
            if (group.Length < 3 && !(i == at && plus && group.Length == 2))
            {
                break;
            }

            for (var k = 0; k < group.Length && total + k < head.Length; k++)
            {
                head[total + k] = text[group.Start + k];
            }

            total += group.Length;
            phone |= IsMobileHead(head, plus, total) && EndsHere(text, chain, i);
        }

        return phone;
    }

    // A number that goes on behind a dash or dot is a longer code, such as a GUID.
    private static bool EndsHere(ReadOnlySpan<byte> text, ReadOnlySpan<Group> chain, int at)
    {
        var end = chain[at].End;
        return end == text.Length
            || (!IsLetterOrDigit(text[end]) && (at + 1 == chain.Length || chain[at + 1].Separator == (byte)' '));
    }

    private static bool IsMobileHead(ReadOnlySpan<byte> head, bool plus, int total)
    {
        // After +62 the zero is left out, so one digit less for the zero and two more for the country.
        var national = plus ? total - 1 : total;
        if (national is < 10 or > 13)
        {
            return false;
        }

        var prefix = plus ? head[2..] : head[1..];
        var country = plus ? head is [(byte)'6', (byte)'2', ..] : head[0] == (byte)'0';
        return country && prefix[0] == (byte)'8' && prefix[1] is not ((byte)'0' or (byte)'4' or (byte)'6');
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static bool IsLetterOrDigit(byte b) => IsDigit(b) || (b | 0x20) is >= 'a' and <= 'z' || b >= 0x80;
}
