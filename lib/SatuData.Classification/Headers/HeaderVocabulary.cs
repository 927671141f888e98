using SatuData.Classification.Rules;

namespace SatuData.Classification.Headers;

/// <summary>
/// Brings the words of a header into the rules' own spelling: synonyms and abbreviations are replaced, and words
/// written together ("namalengkap", "nohp") are taken apart.
/// </summary>
internal sealed class HeaderVocabulary
{
    private const int MaxGlued = 40;
    private const int MaxParts = 5;

    // Other words of two letters occur inside too many longer ones.
    private static readonly HashSet<string> ShortParts =
    [
        "no", "nm", "kk", "rt", "rw", "hp", "wa", "jk", "kd", "rm", "va", "sk", "id", "th",
    ];

    private readonly Dictionary<string, string[]> _synonyms = [];
    private readonly HashSet<string> _words = [];

    public HeaderVocabulary(RulesFile file)
    {
        foreach (var (standard, others) in file.Sinonim)
        {
            var words = standard.Split(' ');
            others.ForEach(other => _synonyms.TryAdd(other, words));
        }

        foreach (var phrase in file.Jenis.SelectMany(j => j.Judul).Concat(file.Rute.SelectMany(r => r.Kepala)))
        {
            _words.UnionWith(phrase.Split(' '));
        }

        var lists = file.Penentu;
        _words.UnionWith([.. lists.Agregat, .. lists.Netral, .. lists.Orang, .. lists.Pejabat]);
        _words.UnionWith([.. lists.Lembaga, .. lists.Wilayah, .. lists.Hal, .. _synonyms.Keys]);
    }

    /// <summary>The words of <paramref name="text"/> in the rules' spelling.</summary>
    public List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var token in HeaderTokens.Of(text))
        {
            foreach (var part in _words.Contains(token) ? [token] : Parts(token) ?? [token])
            {
                words.AddRange(_synonyms.GetValueOrDefault(part) ?? [part]);
            }
        }

        return words;
    }

    /// <summary>The fewest known words that make up a token, or null.</summary>
    private List<string>? Parts(string token)
    {
        if (token.Length is < 4 or > MaxGlued)
        {
            return null;
        }

        var best = new List<string>?[token.Length + 1];
        best[0] = [];
        for (var end = 2; end <= token.Length; end++)
        {
            for (var start = 0; start <= end - 2; start++)
            {
                if (best[start] is { Count: < MaxParts } before && IsPart(token[start..end])
                    && (best[end] is null || before.Count + 1 < best[end]!.Count))
                {
                    best[end] = [.. before, token[start..end]];
                }
            }
        }

        return best[token.Length];
    }

    private bool IsPart(string word) =>
        word.Length == 2 ? ShortParts.Contains(word) : _words.Contains(word) && !word.All(char.IsAsciiDigit);
}
