using System.Runtime.CompilerServices;
using System.Text;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Finds the field of a standard that a header means: by name, then by title, then by synonym, in any case and with any
/// punctuation; last without
/// what stands in brackets, which is often a unit.
/// </summary>
internal sealed class HeaderMatcher
{
    private const int ShortHeader = 128;

    private static readonly ConditionalWeakTable<DataStandard, HeaderMatcher> Matchers = [];

    private readonly DataStandard _standard;
    private readonly Dictionary<string, (int Field, int Rank)> _keys = [];

    private HeaderMatcher(DataStandard standard)
    {
        _standard = standard;
        for (var i = 0; i < standard.Fields.Count; i++)
        {
            var field = standard.Fields[i];
            Add(field.Name, i, 0);
            Add(field.Title, i, 1);
            foreach (var synonym in field.Synonyms)
            {
                Add(synonym, i, 2);
            }
        }
    }

    /// <summary>The matcher of a standard, made once. Safe for use by several threads.</summary>
    public static HeaderMatcher Of(DataStandard standard) =>
        Matchers.GetValue(standard, static standard => new HeaderMatcher(standard));

    /// <summary>How many fields the headers name.</summary>
    public int CountMatches(IReadOnlyList<string> headers) =>
        headers.Select(Match).Where(m => m is not null).Select(m => m!.Value.Field).Distinct().Count();

    /// <summary>
    /// The field of each header, or null; and for a header whose field another header names better, that field in
    /// <paramref name="rivals"/>.
    /// </summary>
    public StandardField?[] Bind(IReadOnlyList<string> headers, out StandardField?[] rivals)
    {
        var bound = new StandardField?[headers.Count];
        rivals = new StandardField?[headers.Count];
        var matches = headers.Select(Match).ToArray();
        var best = matches.Select((match, column) => (match, column)).Where(m => m.match is not null)
            .OrderBy(m => m.match!.Value.Rank).ThenBy(m => m.column);
        var taken = new HashSet<int>();
        foreach (var (match, column) in best)
        {
            var field = _standard.Fields[match!.Value.Field];
            if (taken.Add(match.Value.Field))
            {
                bound[column] = field;
            }
            else
            {
                rivals[column] = field;
            }
        }

        return bound;
    }

    private (int Field, int Rank)? Match(string header)
    {
        if (_keys.TryGetValue(Key(header), out var found))
        {
            return found;
        }

        var bracket = header.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && _keys.TryGetValue(Key(header[..bracket]), out found) ? (found.Field, found.Rank + 3) : null;
    }

    /// <summary>A word that means two fields belongs to the one it names most directly.</summary>
    private void Add(string text, int field, int rank)
    {
        var key = Key(text);
        if (key.Length > 0 && (!_keys.TryGetValue(key, out var known) || known.Rank > rank))
        {
            _keys[key] = (field, rank);
        }
    }

    private static string Key(string text)
    {
        if (text.Length <= ShortHeader && Ascii.IsValid(text))
        {
            return AsciiKey(text);
        }

        // Only letters and digits go through normalization, which refuses text that is not well formed.
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        return new string([.. letters.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    // Gives the same without normalization, for nearly every header there is.
    private static string AsciiKey(string text)
    {
        Span<char> key = stackalloc char[ShortHeader];
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(key[..length]);
    }
}
