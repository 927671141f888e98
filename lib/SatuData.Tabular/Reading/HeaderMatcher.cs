using System.Runtime.CompilerServices;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>
/// Finds the field of a standard that a header means: by name, title and synonym in any case and with any punctuation;
/// by the same words abbreviated or with a unit; by the parts of a header of several rows; last by a similar name, if
/// no other field's is nearly as similar.
/// </summary>
internal sealed class HeaderMatcher
{
    /// <summary>The least likeness by which a header may be bound.</summary>
    private const double Similar = 0.8;

    /// <summary>Shorter headers are similar to too much.</summary>
    private const int ShortestSimilar = 5;

    /// <summary>How far the next best field must be behind.</summary>
    private const double Margin = 0.08;

    /// <summary>The least likeness worth naming as what may have been meant.</summary>
    private const double WorthNaming = 0.5;

    private static readonly ConditionalWeakTable<DataStandard, HeaderMatcher> Matchers = [];

    private readonly DataStandard _standard;
    private readonly Dictionary<string, (int Field, int Rank)> _keys = [];
    private readonly Dictionary<string, (int Field, int Rank)> _normal = [];
    private readonly List<(string Normal, int Field)> _names = [];

    private HeaderMatcher(DataStandard standard)
    {
        _standard = standard;
        for (var i = 0; i < standard.Fields.Count; i++)
        {
            var field = standard.Fields[i];
            Add(field.Name, i, 0);
            Add(field.Title, i, 1);
            foreach (var synonym in field.Synonyms.Concat(field.MsVar?.Alias is { } alias ? [alias] : []))
            {
                Add(synonym, i, 2);
            }
        }
    }

    /// <summary>The matcher that knows no column, for files that are read without a standard.</summary>
    public static HeaderMatcher None { get; } =
        new(new DataStandard { Id = "", Title = "", Version = 1, Fields = [], Hash = "" });

    /// <summary>The matcher of a standard, made once. Safe for use by several threads.</summary>
    public static HeaderMatcher Of(DataStandard standard) =>
        Matchers.GetValue(standard, static standard => new HeaderMatcher(standard));

    /// <summary>How many fields the headers name; similar names do not count.</summary>
    public int CountMatches(IReadOnlyList<string> headers)
    {
        var fields = new HashSet<int>();
        foreach (var match in MatchAll(headers))
        {
            if (match is { } found)
            {
                fields.Add(found.Field);
            }
        }

        return fields.Count;
    }

    /// <summary>What share of the standard's fields so many are.</summary>
    public double Share(int matches) => (double)matches / Math.Max(1, _standard.Fields.Count);

    /// <summary>
    /// The match of each header, or null; and for a header whose field another header names better, that field in
    /// <paramref name="rivals"/>.
    /// </summary>
    public HeaderMatch?[] Bind(IReadOnlyList<string> headers, out StandardField?[] rivals)
    {
        var bound = new HeaderMatch?[headers.Count];
        rivals = new StandardField?[headers.Count];
        var matches = MatchAll(headers);
        var best = matches.Select((match, column) => (match, column)).Where(m => m.match is not null)
            .OrderBy(m => m.match!.Value.Rank).ThenBy(m => m.column);
        var taken = new HashSet<int>();
        foreach (var (match, column) in best)
        {
            if (taken.Add(match!.Value.Field))
            {
                bound[column] = match;
            }
            else
            {
                rivals[column] = _standard.Fields[match.Value.Field];
            }
        }

        BindSimilar(headers, bound, rivals, taken);
        return bound;
    }

    /// <summary>The field of the standard that the header is most like, or null when it is like none.</summary>
    public StandardField? Nearest(string header, IReadOnlySet<int> among)
    {
        var (field, likeness, _) = Likest(header, among.Contains);
        return likeness >= WorthNaming ? _standard.Fields[field] : null;
    }

    /// <summary>The header that is most like a field's name, or null when none is like it.</summary>
    public string? Nearest(StandardField field, IEnumerable<string> headers)
    {
        var place = _standard.Fields.ToList().IndexOf(field);
        return headers.Select(h => (Header: h, Likest(h, f => f == place).Likeness))
            .Where(h => h.Likeness >= WorthNaming).OrderByDescending(h => h.Likeness).FirstOrDefault().Header;
    }

    /// <summary>Binds what is left over by similar names, the most similar first.</summary>
    private void BindSimilar(
        IReadOnlyList<string> headers, HeaderMatch?[] bound, StandardField?[] rivals, HashSet<int> taken)
    {
        var open = new List<(int Column, int Field, double Likeness)>();
        for (var column = 0; column < headers.Count; column++)
        {
            if (bound[column] is null && rivals[column] is null
                && HeaderWords.Key(headers[column]).Length >= ShortestSimilar)
            {
                var (field, likeness, next) = Likest(headers[column], _ => true);
                if (likeness >= Similar && likeness - next >= Margin && !taken.Contains(field))
                {
                    open.Add((column, field, likeness));
                }
            }
        }

        foreach (var (column, field, likeness) in open.OrderByDescending(o => o.Likeness).ThenBy(o => o.Column))
        {
            if (taken.Add(field))
            {
                bound[column] = new HeaderMatch(field, 20, ColumnMatch.Similar, Math.Round(likeness, 2));
            }
        }
    }

    private (int Field, double Likeness, double Next) Likest(string header, Func<int, bool> isAllowed)
    {
        var normal = HeaderWords.Normal(HeaderWords.WithoutBrackets(header));
        var (best, likeness, next) = (-1, 0.0, 0.0);
        foreach (var byField in _names.Where(n => isAllowed(n.Field)).GroupBy(n => n.Field))
        {
            var likest = byField.Max(n => NameLikeness.Of(normal, n.Normal));
            if (likest > likeness)
            {
                (best, likeness, next) = (byField.Key, likest, likeness);
            }
            else
            {
                next = Math.Max(next, likest);
            }
        }

        return (best, likeness, next);
    }

    /// <summary>
    /// The match of each header. The last part of a combined one may stand for it only when no other column ends in
    /// the same part: two columns Laki-laki, of Penduduk and of Pekerja, are not the same.
    /// </summary>
    private HeaderMatch?[] MatchAll(IReadOnlyList<string> headers)
    {
        // Nearly all that is asked about are rows of plain cells.
        if (!headers.Any(HeaderWords.IsCombined))
        {
            return [.. headers.Select(header => MatchOne(header))];
        }

        var parts = headers.Select(HeaderWords.Parts).ToArray();
        var ends = parts.Where(p => p.Count > 1).CountBy(p => HeaderWords.Key(p[^1])).ToDictionary();
        var matches = new HeaderMatch?[headers.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = parts[i].Count switch
            {
                0 => null,
                1 => MatchOne(headers[i]),
                _ => MatchParts(parts[i], ends[HeaderWords.Key(parts[i][^1])] == 1),
            };
        }

        return matches;
    }

    private HeaderMatch? MatchOne(string header, bool isPart = false)
    {
        var key = HeaderWords.Key(header);
        if (Find(_keys, key) is var (field, rank))
        {
            return new HeaderMatch(field, rank, (ColumnMatch)rank, rank == 2 ? 0.98 : 1);
        }

        // L and P alone are as often values of a row as they are headers.
        if (key.Length < 2 && !isPart)
        {
            return null;
        }

        var plain = HeaderWords.WithoutBrackets(header);
        var found = plain == header
            ? Find(_normal, HeaderWords.Normal(header))
            : Find(_keys, HeaderWords.Key(plain)) ?? Find(_normal, HeaderWords.Normal(header))
                ?? Find(_normal, HeaderWords.Normal(plain));
        return found is var (other, how) ? new HeaderMatch(other, 3 + how, ColumnMatch.Normalized, 0.95) : null;
    }

    /// <summary>
    /// All parts together in either order, then the last part, then the others: <c>Penduduk | Laki-laki</c>.
    /// </summary>
    private HeaderMatch? MatchParts(List<string> parts, bool isEndUnique)
    {
        var backward = Enumerable.Reverse(parts).ToList();
        string[] together = [
            string.Join(' ', parts), string.Join(' ', backward), $"{parts[0]} {parts[^1]}", $"{parts[^1]} {parts[0]}"];
        string[] alone = isEndUnique ? [.. backward] : [];
        for (var i = 0; i < together.Length + alone.Length; i++)
        {
            var isTogether = i < together.Length;
            if (MatchOne(isTogether ? together[i] : alone[i - together.Length], isPart: true) is { } match)
            {
                return match with
                {
                    Rank = 7 + i + match.Rank,
                    By = ColumnMatch.Part,
                    Confidence = isTogether ? 0.95 : i == together.Length ? 0.9 : 0.8,
                };
            }
        }

        return null;
    }

    private static (int Field, int Rank)? Find(Dictionary<string, (int Field, int Rank)> names, string key) =>
        key.Length > 0 && names.TryGetValue(key, out var found) ? found : null;

    /// <summary>A word that means two fields belongs to the one it names most directly.</summary>
    private void Add(string text, int field, int rank)
    {
        Add(_keys, HeaderWords.Key(text), field, rank);
        Add(_normal, HeaderWords.Normal(text), field, rank);
        _names.Add((HeaderWords.Normal(text), field));
    }

    private static void Add(Dictionary<string, (int Field, int Rank)> names, string key, int field, int rank)
    {
        if (key.Length > 0 && (!names.TryGetValue(key, out var known) || known.Rank > rank))
        {
            names[key] = (field, rank);
        }
    }
}
