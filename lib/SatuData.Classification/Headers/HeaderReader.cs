using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Headers;

/// <summary>
/// Reads headers: aggregate words first (they veto everything personal), then the longest phrase, then head words with
/// the word beside them. A header opens a column only when every word of it is understood and harmless: "tahun" does,
/// "tahun lahir" does not.
/// </summary>
internal sealed class HeaderReader
{
    private readonly Dictionary<string, HeaderEvidence> _phrases = [];
    private readonly Dictionary<string, HeaderEvidence> _joined = [];
    private readonly Dictionary<string, RulesFile.RouteEntry> _heads = [];
    private readonly Dictionary<string, HeaderRoute> _qualifiers = [];
    private readonly HashSet<string> _aggregate;
    private readonly HashSet<string> _harmless;
    private readonly IReadOnlyDictionary<string, ColumnType> _types;
    private readonly int _longest;

    public HeaderReader(RulesFile file, IReadOnlyDictionary<string, ColumnType> types)
    {
        _types = types;
        _aggregate = [.. file.Penentu.Agregat];
        _harmless = [.. file.Penentu.Netral];
        foreach (var entry in file.Jenis)
        {
            foreach (var phrase in entry.Judul)
            {
                var words = phrase.Split(' ');
                var evidence = new HeaderEvidence(types[entry.Kunci], phrase, HeaderRoute.Frasa);
                _longest = Math.Max(_longest, words.Length);
                _phrases.TryAdd(phrase, evidence);
                _joined.TryAdd(string.Concat(words), evidence);
                if (evidence.Type!.Class == AccessClass.Terbuka)
                {
                    _harmless.UnionWith(words);
                }
            }
        }

        file.Rute.ForEach(route => route.Kepala.ForEach(head => _heads.TryAdd(head, route)));
        Qualify(file.Penentu.Orang, HeaderRoute.Orang);
        Qualify(file.Penentu.Pejabat, HeaderRoute.Pejabat);
        Qualify(file.Penentu.Lembaga, HeaderRoute.Lembaga);
        Qualify(file.Penentu.Wilayah, HeaderRoute.Wilayah);
        Qualify(file.Penentu.Hal, HeaderRoute.Hal);
    }

    /// <summary>What <paramref name="header"/> says.</summary>
    public HeaderEvidence Read(string header)
    {
        var tokens = HeaderTokens.Of(header);
        var aggregate = header.Contains('%', StringComparison.Ordinal) ? "%" : tokens.Find(_aggregate.Contains);
        if (aggregate is not null)
        {
            return new(_types[WellKnownTypes.Measure], aggregate, HeaderRoute.Frasa);
        }

        return tokens.Count == 0 ? HeaderEvidence.None : ReadWords(tokens);
    }

    private HeaderEvidence ReadWords(List<string> tokens)
    {
        var (length, phrase) = LongestPhrase(tokens);

        // "nama sekolah" beats the phrase "sekolah"; the phrase "nama lengkap" beats the head word "nama".
        var evidence = length < 2 ? Route(tokens) ?? phrase : phrase;
        evidence ??= _joined.GetValueOrDefault(string.Concat(tokens));
        return evidence is null || !Understood(evidence, tokens) ? HeaderEvidence.None : evidence;
    }

    /// <summary>Serial numbers are only that when nothing else is said: "no" is, "no peserta" is not.</summary>
    private bool Understood(HeaderEvidence evidence, List<string> tokens) => evidence.Type switch
    {
        { Class: not AccessClass.Terbuka } => true,
        { Key: WellKnownTypes.Measure } => true,
        { Key: WellKnownTypes.SerialNumber } =>
            string.Concat(tokens) == evidence.Words.Replace(" ", "", StringComparison.Ordinal),
        _ => tokens.TrueForAll(IsHarmless) || _joined.ContainsKey(string.Concat(tokens)),
    };

    private bool IsHarmless(string token) =>
        _harmless.Contains(token)
        || token.All(char.IsAsciiDigit)
        || _qualifiers.GetValueOrDefault(token) is HeaderRoute.Lembaga or HeaderRoute.Wilayah or HeaderRoute.Hal
        || _heads.ContainsKey(token);

    private (int Length, HeaderEvidence? Evidence) LongestPhrase(List<string> tokens)
    {
        for (var length = Math.Min(_longest, tokens.Count); length > 0; length--)
        {
            HeaderEvidence? best = null;
            for (var start = 0; start + length <= tokens.Count; start++)
            {
                if (_phrases.TryGetValue(string.Join(' ', tokens.GetRange(start, length)), out var found)
                    && (best is null || IsCloser(found.Type!, best.Type!)))
                {
                    best = found;
                }
            }

            if (best is not null)
            {
                return (length, best);
            }
        }

        return (0, null);
    }

    private static bool IsCloser(ColumnType type, ColumnType than) =>
        type.Class == AccessClass.Dikecualikan && than.Class != type.Class;

    private HeaderEvidence? Route(List<string> tokens)
    {
        var at = tokens.FindIndex(_heads.ContainsKey);
        if (at < 0)
        {
            return null;
        }

        var entry = _heads[tokens[at]];
        var beside = at + 1 < tokens.Count ? tokens[at + 1] : at > 0 ? tokens[at - 1] : "";
        var route = _qualifiers.GetValueOrDefault(beside, HeaderRoute.Sendiri);
        var type = route switch
        {
            HeaderRoute.Orang => entry.Orang,
            HeaderRoute.Pejabat => entry.Pejabat,
            HeaderRoute.Lembaga => entry.Lembaga,
            HeaderRoute.Wilayah => entry.Wilayah,
            HeaderRoute.Hal => entry.Hal,
            _ => entry.Sendiri,
        };
        return new(_types[type], route == HeaderRoute.Sendiri ? tokens[at] : $"{tokens[at]} {beside}", route);
    }

    private void Qualify(List<string> words, HeaderRoute route)
    {
        foreach (var word in words)
        {
            _qualifiers.TryAdd(word, route);
        }
    }
}
