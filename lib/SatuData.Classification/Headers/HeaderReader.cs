using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Headers;

/// <summary>
/// Reads headers: words that count or measure first (they veto everything personal), then head words with the words
/// beside them, then the longest phrase. A header opens a column only when every word of it is understood and harmless:
/// "tahun" does, "tahun masuk pasien" does not.
/// </summary>
internal sealed class HeaderReader
{
    private readonly HeaderVocabulary _vocabulary;
    private readonly PhraseTable _phrases;
    private readonly Dictionary<string, RulesFile.RouteEntry> _heads = [];
    private readonly Dictionary<string, HeaderRoute> _qualifiers = [];
    private readonly HashSet<string> _aggregate;
    private readonly HashSet<string> _harmless;
    private readonly IReadOnlyDictionary<string, ColumnType> _types;

    public HeaderReader(RulesFile file, IReadOnlyDictionary<string, ColumnType> types)
    {
        _types = types;
        _vocabulary = new(file);
        _aggregate = [.. file.Penentu.Agregat];
        _harmless = [.. file.Penentu.Netral];
        file.Rute.ForEach(route => route.Kepala.ForEach(head => _heads.TryAdd(head, route)));
        Qualify(file.Penentu.Pejabat, HeaderRoute.Pejabat);
        Qualify(file.Penentu.Orang, HeaderRoute.Orang);
        Qualify(file.Penentu.Lembaga, HeaderRoute.Lembaga);
        Qualify(file.Penentu.Wilayah, HeaderRoute.Wilayah);
        Qualify(file.Penentu.Hal, HeaderRoute.Hal);
        _phrases = new(IsOfPersons);
        foreach (var (entry, phrase) in file.Jenis.SelectMany(entry => entry.Judul.Select(phrase => (entry, phrase))))
        {
            var words = _vocabulary.Words(phrase);
            _phrases.Add(words, new HeaderEvidence(types[entry.Kunci], phrase, HeaderRoute.Frasa));
            if (IsOpen(types[entry.Kunci]))
            {
                _harmless.UnionWith(words);
            }
        }
    }

    /// <summary>What <paramref name="header"/> says.</summary>
    public HeaderEvidence Read(string header)
    {
        var words = _vocabulary.Words(header);
        if (words.Count == 0)
        {
            return HeaderEvidence.None;
        }

        var aggregate = header.Contains('%', StringComparison.Ordinal) ? "%" : words.Find(_aggregate.Contains);
        if (aggregate is null)
        {
            return ReadWords(words);
        }

        var type = _phrases.Find(words)?.Evidence.Type;
        var measures = type is { IsOpenInAggregates: true, Values: ValueTest.Apa or ValueTest.Uang };
        return new(_types[WellKnownTypes.Measure], aggregate, HeaderRoute.Frasa) { OfPerson = measures ? type : null };
    }

    private HeaderEvidence ReadWords(List<string> words)
    {
        var phrase = _phrases.Find(words);
        var evidence = Route(words) is { } route && !Includes(phrase, route) && !IsCloserThanHead(phrase, route)
            ? route.Evidence
            : phrase?.Evidence;
        return evidence is null || !Understood(evidence, words) ? HeaderEvidence.None : evidence;
    }

    // "nama ibu kandung" is more than "nama ibu"; "nama lengkap" says no more than "nama … sekolah" does.
    private static bool Includes(PhraseMatch? phrase, RouteMatch route) => route.Qualifier >= 0
        && phrase is { IsSubject: false, Length: > 1 }
        && (Covers(phrase, route.Qualifier) || (route.Qualifier < route.Head && Covers(phrase, route.Head)));

    private static bool Covers(PhraseMatch phrase, int word) =>
        word >= phrase.Start && word < phrase.Start + phrase.Length;

    private static bool IsCloserThanHead(PhraseMatch? phrase, RouteMatch route) =>
        phrase is { IsSubject: false } && (route.Qualifier < 0
            ? phrase.Length > 1 || (phrase.Start < route.Head && phrase.Evidence.Type!.IsPersonal)
            : phrase.Start + phrase.Length <= route.Head && phrase.Evidence.Type!.IsPersonal);

    /// <summary>Serial numbers are only that when nothing else is said: "no" is, "no peserta" is not.</summary>
    private bool Understood(HeaderEvidence evidence, List<string> words) => evidence.Type switch
    {
        { Key: WellKnownTypes.SerialNumber } => _phrases.IsWhole(words),
        { } type when IsOpen(type) => words.TrueForAll(IsHarmless) || _phrases.IsWhole(words),
        _ => true,
    };

    private bool IsHarmless(string word) =>
        _harmless.Contains(word)
        || word.All(char.IsAsciiDigit)
        || _qualifiers.GetValueOrDefault(word) is HeaderRoute.Lembaga or HeaderRoute.Wilayah or HeaderRoute.Hal
        || _heads.ContainsKey(word);

    private RouteMatch? Route(List<string> words)
    {
        var head = words.FindIndex(_heads.ContainsKey);
        if (head < 0)
        {
            return null;
        }

        var entry = _heads[words[head]];
        var beside = words.FindIndex(head + 1, _qualifiers.ContainsKey);
        beside = beside < 0 && head > 0 ? words.FindLastIndex(head - 1, _qualifiers.ContainsKey) : beside;
        var route = beside < 0 ? HeaderRoute.Sendiri : _qualifiers[words[beside]];
        var type = route switch
        {
            HeaderRoute.Orang => entry.Orang,
            HeaderRoute.Pejabat => entry.Pejabat,
            HeaderRoute.Lembaga => entry.Lembaga,
            HeaderRoute.Wilayah => entry.Wilayah,
            HeaderRoute.Hal => entry.Hal,
            _ => entry.Sendiri,
        };
        var shown = beside < 0 ? words[head] : $"{words[head]} {words[beside]}";
        return new(head, beside, new HeaderEvidence(_types[type], shown, route));
    }

    private bool IsOfPersons(string word) =>
        _qualifiers.GetValueOrDefault(word) is HeaderRoute.Orang or HeaderRoute.Pejabat;

    private static bool IsOpen(ColumnType type) => type.ClassIn(ObservationUnit.Orang) == AccessClass.Terbuka;

    private void Qualify(List<string> words, HeaderRoute route) =>
        words.SelectMany(_vocabulary.Words).ToList().ForEach(word => _qualifiers.TryAdd(word, route));

    /// <summary>A head word, the word beside it that decides (-1 for none), and what they say together.</summary>
    private sealed record RouteMatch(int Head, int Qualifier, HeaderEvidence Evidence);
}
