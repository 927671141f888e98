namespace SatuData.Classification.Headers;

/// <summary>A phrase of the rules found among the words of a header.</summary>
/// <param name="Start">0-based position of its first word.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Evidence">What it says.</param>
/// <param name="IsSubject">Whether it names whom the column is about rather than what it holds.</param>
internal sealed record PhraseMatch(int Start, int Length, HeaderEvidence Evidence, bool IsSubject);
