using SatuData.Classification.Headers;
using SatuData.Classification.Values;

namespace SatuData.Classification.Rules;

/// <summary>What a rules file is turned into.</summary>
internal sealed record RulesParts(
    IReadOnlyDictionary<string, ColumnType> Types, HeaderReader Headers, ValueLexicon Lexicon, NikTest Nik,
    LawParts Law)
{
    /// <summary>Reads values with these words and codes.</summary>
    public ValueReader Values { get; } = new(Lexicon, Nik);
}
