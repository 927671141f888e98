namespace SatuData.Tabular.Reading.Encodings;

/// <summary>A single-byte encoding that a file could be in, and how well its characters fit where they stand.</summary>
internal sealed class EncodingCandidate
{
    private const string Western = "éèêëáàâäãåçñóòôöõúùûüíìîïøæßÉÈÊËÁÀÂÄÃÅÇÑÓÒÔÖÕÚÙÛÜÍÌÎÏØÆ";
    private const string Marks = "“”‘’–—…•°²³½¼¾€±×µ§©®™«»·\u00A0";

    private readonly string _letters;
    private readonly bool _isLatin;
    private readonly char[] _characters = new char[128];

    private EncodingCandidate(string name, double prior, string letters, bool isLatin = true)
    {
        Name = name;
        Prior = prior;
        _letters = letters;
        _isLatin = isLatin;
        var encoding = EncodingNames.SingleByte(name);
        for (var i = 0; i < 128; i++)
        {
            _characters[i] = encoding.GetString([(byte)(i + 128)])[0];
        }
    }

    /// <summary>
    /// Those told apart. Western Windows text is what Indonesian offices export when it is not UTF-8, so it wins when
    /// little speaks for anything else.
    /// </summary>
    public static IReadOnlyList<EncodingCandidate> All { get; } =
    [
        new("windows-1252", 1, Western + "œŒšŠžŽÿŸ"),
        new("windows-1250", 0.3, "áčďéěíňřšťúůýžąćęłńóśźżäöüßőűăâîşţÁČĎÉĚÍŇŘŠŤÚŮÝŽĄĆĘŁŃÓŚŹŻÄÖÜŐŰĂÂÎŞŢçÇ"),
        new("windows-1254", 0.3, Western + "ğışĞİŞ"),
        new("iso-8859-15", 0.4, Western + "œŒšŠžŽÿŸ"),
        new("macintosh", 0.3, Western + "œŒÿŸ"),
        new("ibm850", 0.1, Western),
        new("windows-1251", 0.1, Range('А', 'я') + "ёЁ", isLatin: false),
        new("windows-1256", 0.1, Range('ء', 'ي'), isLatin: false),
    ];

    public string Name { get; }

    /// <summary>How likely it is before anything is known, in the unit of <see cref="Weight"/>.</summary>
    public double Prior { get; }

    /// <summary>What it reads a byte of 128 or more as.</summary>
    public char this[int value] => _characters[value - 128];

    /// <summary>From -4, impossible, to 1, just what a reader would expect there.</summary>
    public double Weight(int value, NeighbourClass before, NeighbourClass behind)
    {
        var character = this[value];
        if (char.IsControl(character) || character == '\uFFFD')
        {
            return -4;
        }

        return char.IsLetter(character)
            ? LetterWeight(character, before, behind)
            : MarkWeight(character, IsLetter(before) && IsLetter(behind));
    }

    private double LetterWeight(char character, NeighbourClass before, NeighbourClass behind)
    {
        var isCommon = _letters.Contains(character, StringComparison.Ordinal);
        if (!_isLatin)
        {
            var isMixed = before is NeighbourClass.Lower or NeighbourClass.Upper
                || behind is NeighbourClass.Lower or NeighbourClass.Upper;
            var isLate = char.IsUpper(character) && before == NeighbourClass.High;
            return isMixed || isLate ? -2 : isCommon
                && (before == NeighbourClass.High || behind == NeighbourClass.High) ? 1 : 0;
        }

        if (!IsLetter(before) && !IsLetter(behind))
        {
            return 0;
        }

        var weight = isCommon ? 1.0 : -0.5;
        weight -= char.IsUpper(character) && before == NeighbourClass.Lower ? 3 : 0;
        weight -= char.IsLower(character) && before == NeighbourClass.Upper && behind == NeighbourClass.Upper ? 2 : 0;
        weight -= before == NeighbourClass.High && behind == NeighbourClass.High ? 2 : 0;
        return weight;
    }

    private static double MarkWeight(char character, bool isInWord) =>
        (isInWord, Marks.Contains(character, StringComparison.Ordinal)) switch
    {
        (true, true) => character is '’' or '–' or '\u00A0' or '·' ? 0.7 : -2,
        (true, false) => -2,
        (false, true) => 0.7,
        _ => -0.7,
    };

    private static bool IsLetter(NeighbourClass neighbour) =>
        neighbour is NeighbourClass.Lower or NeighbourClass.Upper or NeighbourClass.High;

    private static string Range(char first, char last) =>
        new([.. Enumerable.Range(first, last - first + 1).Select(c => (char)c)]);
}
