using SatuData.Classification.Headers;
using SatuData.Tabular.Access;

namespace SatuData.Classification.Rules;

/// <summary>
/// Whose names are open by their role: a public office is no personal secret (UU 14/2008 Pasal 18 ayat (2)). Looks at
/// the words of the column's header and at what else the table holds.
/// </summary>
internal sealed class PublicOffice
{
    private readonly HashSet<string> _types;
    private readonly IReadOnlyList<ObservationUnit> _units;
    private readonly List<string[]> _offices;
    private readonly List<string[]> _sharedOffices;
    private readonly List<string[]> _institutions;
    private readonly List<string[]> _private;

    public PublicOffice(
        RulesFile.OfficeEntry entry, IReadOnlyList<ObservationUnit> units, AccessClass access,
            IReadOnlyList<LegalBasis> basis)
    {
        _types = [.. entry.Dari];
        _units = units;
        _offices = Phrases(entry.Kata);
        _sharedOffices = Phrases(entry.KataBersama);
        _institutions = Phrases(entry.Lembaga);
        _private = Phrases(entry.Bukan);
        Class = access;
        Basis = basis;
    }

    /// <summary>The class of such names.</summary>
    public AccessClass Class { get; }

    /// <summary>The law that lifts the exemption.</summary>
    public IReadOnlyList<LegalBasis> Basis { get; }

    /// <summary>The words of the rules that make it an office, or null when it is none.</summary>
    /// <param name="type">The type recognised.</param>
    /// <param name="unit">What a row is about.</param>
    /// <param name="header">The column's header.</param>
    /// <param name="headers">The headers of all columns.</param>
    public string? Find(string? type, ObservationUnit unit, string header, IEnumerable<string> headers)
    {
        if (type is null || !_types.Contains(type) || !_units.Contains(unit))
        {
            return null;
        }

        var words = HeaderTokens.Of(header);
        if (First(_private, words) is not null)
        {
            return null;
        }

        return First(_offices, words)
            ?? (First(_sharedOffices, words) is { } office
                && headers.Any(h => HeaderTokens.Of(h) is var others
                    && First(_institutions, others) is not null && First(_private, others) is null)
                ? office
                : null);
    }

    private static List<string[]> Phrases(List<string> words) => words.ConvertAll(w => w.Split(' '));

    private static string? First(List<string[]> phrases, List<string> words) =>
        phrases.Find(phrase => Enumerable.Range(0, Math.Max(0, words.Count - phrase.Length + 1))
            .Any(start => words.GetRange(start, phrase.Length).SequenceEqual(phrase))) is { } found
            ? string.Join(' ', found)
            : null;
}
