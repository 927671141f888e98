using System.Buffers;
using SatuData.Classification.Names;

namespace SatuData.Classification.Values;

/// <summary>Finds out what one value looks like. Immutable and safe for use by several threads.</summary>
internal sealed class ValueReader(ValueLexicon lexicon, NikTest nik)
{
    private const int MostNameWords = 7;
    private const int MostSetWords = 6;
    private const int ManyWords = 7;

    // In sixteenths of a natural logarithm a letter: less is chance in a single short name.
    private const int LikelyPerson = 3;

    private static readonly SearchValues<byte> Mantissa = SearchValues.Create("0123456789.,"u8);
    private readonly NumberReader _numbers = new(nik);

    public ValueShape Read(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t'\u00A0"u8);
        var bytes = CellBytes.Of(text);
        var scan = bytes.Digits >= 8 || bytes.HasAt ? IdentifierScan.Scan(text, bytes, nik) : default;
        var found = Found(scan.Kinds);
        return bytes.Letters == 0
            ? _numbers.Read(text, bytes.Digits) is var number
                ? number with { Traits = number.Traits | found, Sets = SetsOfNumber(text) } : default
            : ReadText(text, bytes, found);
    }

    private static ValueTraits Found(IdentifierKind kinds) =>
        ((kinds & IdentifierKind.Phone) != 0 ? ValueTraits.Phone | ValueTraits.PhoneLike : 0)
        | ((kinds & IdentifierKind.Email) != 0 ? ValueTraits.Email : 0);

    private uint SetsOfNumber(ReadOnlySpan<byte> text) => text.Length > 2 ? 0
        : lexicon.SetsOf(CellWords.Read(text, lexicon, stackalloc byte[CellWords.MaxBytes]).Whole);

    private ValueShape ReadText(ReadOnlySpan<byte> text, CellBytes bytes, ValueTraits found)
    {
        var words = CellWords.Read(text, lexicon, stackalloc byte[CellWords.MaxBytes]);
        if (lexicon.IsMissing(words.Whole))
        {
            return new(ValueTraits.Missing, 0, default, 0, 0);
        }

        var traits = found | (bytes.Digits > 0 ? ValueTraits.Mixed : ValueTraits.Words) | Kinds(words, text.Length);
        var sets = words.Count <= MostSetWords ? lexicon.SetsOf(words.Whole) : 0;
        var year = 0;
        if (bytes.Digits > 0)
        {
            traits |= MixedTests.Of(text, bytes, words) | _numbers.InText(text);
            traits |= IsScientific(text) ? ValueTraits.Scientific : 0;
            if (DateRead.TryRead(text, out year, out var isAfterPlace))
            {
                traits |= isAfterPlace ? ValueTraits.PlaceAndDate | ValueTraits.Date : ValueTraits.Date;
            }
        }

        if (!words.Names.IsEmpty && NameModel.Shipped.IsPlace(words.Names))
        {
            traits |= ValueTraits.RegionName;
        }

        var shape = new ValueShape(traits, sets, default, (short)year, 0);
        return IsNameShape(words, text.Length) ? Name(shape, words) : shape;
    }

    private static ValueShape Name(ValueShape shape, CellWords words)
    {
        var score = NameModel.Shipped.Score(words.Names);
        var isPerson = score.OverPlace >= LikelyPerson && score.OverThing >= LikelyPerson;
        return shape with
        {
            Name = score,
            Traits = shape.Traits | ValueTraits.NameShape | (isPerson ? ValueTraits.Person : 0),
        };
    }

    private static bool IsNameShape(CellWords words, int length) =>
        words.Numbers == 0 && words.Count is > 0 and <= MostNameWords && length <= CellWords.MaxBytes
            && words.Names.Length > 2
        && (words.Kinds & (WordKind.Office | WordKind.Region | WordKind.Address | WordKind.Sentence | WordKind.Commodity)) == 0;

    private static ValueTraits Kinds(CellWords words, int length)
    {
        var kinds = words.Kinds;
        var traits = (kinds & WordKind.Title) != 0 && words.Count > 1 ? ValueTraits.Title : ValueTraits.None;
        traits |= (kinds & WordKind.Office) != 0 ? ValueTraits.Office : 0;
        traits |= (kinds & WordKind.Address) != 0 && words.Count > 1 ? ValueTraits.Address : 0;
        traits |= (kinds & WordKind.Commodity) != 0 ? ValueTraits.Commodity : 0;
        traits |= (words.First & WordKind.Region) != 0 && words.Count > 1 ? ValueTraits.RegionWord : 0;
        var isSentence = words.Count >= ManyWords || length > CellWords.MaxBytes
            || ((kinds & WordKind.Sentence) != 0 && words.Count > 1);
        return traits | (isSentence ? ValueTraits.Sentence : 0);
    }

    // 1.81001E+15 and 3,2E15: what is left of sixteen digits in a narrow spreadsheet column.
    private static bool IsScientific(ReadOnlySpan<byte> text)
    {
        var e = text.IndexOfAny((byte)'E', (byte)'e');
        if (e < 1 || text.Length > 24 || text[..e].ContainsAnyExcept(Mantissa))
        {
            return false;
        }

        var power = text[(e + 1)..];
        power = power is [(byte)'+', ..] ? power[1..] : power;
        return power is [(byte)'1', (byte)'5'];
    }
}
