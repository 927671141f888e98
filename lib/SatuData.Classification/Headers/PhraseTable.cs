using SatuData.Classification.Rules;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Headers;

/// <summary>
/// The phrases that headers are made of. Phrases that only name whom a column is about ("kepala keluarga") give way to
/// those that name what it holds ("pendidikan"), and stand for a name only alone.
/// </summary>
/// <param name="isOfPersons">Whether a word names a person or an office holder.</param>
internal sealed class PhraseTable(Func<string, bool> isOfPersons)
{
    private readonly Dictionary<string, HeaderEvidence> _phrases = [];
    private readonly Dictionary<string, HeaderEvidence> _joined = [];
    private int _longest;

    public void Add(List<string> words, HeaderEvidence evidence)
    {
        _longest = Math.Max(_longest, words.Count);
        _phrases.TryAdd(string.Join(' ', words), evidence);
        _joined.TryAdd(string.Concat(words), evidence);
    }

    /// <summary>Whether the words are one phrase and nothing else.</summary>
    public bool IsWhole(List<string> words) => _joined.ContainsKey(string.Concat(words));

    /// <summary>The phrase that says most about the column; null when there is none.</summary>
    public PhraseMatch? Find(List<string> words)
    {
        if (_joined.TryGetValue(string.Concat(words), out var whole))
        {
            return new(0, words.Count, whole, isOfPersons(words[0]));
        }

        PhraseMatch? best = null;
        for (var start = 0; start < words.Count; start++)
        {
            var longest = Math.Min(_longest, words.Count - start);
            for (var length = longest; length > 0; length--)
            {
                if (_phrases.TryGetValue(string.Join(' ', words.GetRange(start, length)), out var found))
                {
                    var match = new PhraseMatch(start, length, found, isOfPersons(words[start]));
                    best = best is null || IsBetter(match, best) ? match : best;
                }
            }
        }

        // One word for whom it is about, among others that are not understood, says nothing.
        return best is { IsSubject: true, Length: 1 } ? null : best;
    }

    private static bool IsBetter(PhraseMatch match, PhraseMatch than)
    {
        if (match.IsSubject != than.IsSubject)
        {
            return than.IsSubject;
        }

        return match.Length != than.Length
            ? match.Length > than.Length
            : Caution(match.Evidence.Type!) > Caution(than.Evidence.Type!);
    }

    private static int Caution(ColumnType type) => type.ClassIn(ObservationUnit.Orang) switch
    {
        AccessClass.Dikecualikan => 2,
        AccessClass.Terbuka => 0,
        _ => 1,
    };
}
