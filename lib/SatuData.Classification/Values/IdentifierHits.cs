namespace SatuData.Classification.Values;

/// <summary>The identifiers found in one cell.</summary>
/// <param name="Kinds">Which kinds.</param>
/// <param name="NikRegion">First six digits of the first NIK, the region that issued it; 0 without one.</param>
internal readonly record struct IdentifierHits(IdentifierKind Kinds, int NikRegion);
