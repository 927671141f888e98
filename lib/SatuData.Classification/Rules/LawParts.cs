namespace SatuData.Classification.Rules;

/// <summary>The law that a rules file is turned into, besides the classes of its types.</summary>
/// <param name="Bases">The bases by key.</param>
/// <param name="Office">The exception for public office.</param>
/// <param name="PublicInterest">What is weighed against opening.</param>
internal sealed record LawParts(
    IReadOnlyDictionary<string, LegalBasis> Bases, PublicOffice Office, string PublicInterest);
