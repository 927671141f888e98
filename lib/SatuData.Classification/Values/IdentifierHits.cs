namespace SatuData.Classification.Values;

/// <summary>The identifiers found in one cell.</summary>
/// <param name="Kinds">Which kinds.</param>
/// <param name="Nik">Shape of the first NIK.</param>
/// <param name="NikRegion">First six digits of the first NIK, the region that issued it.</param>
/// <param name="NikEndsInZero">
/// Whether that NIK ends in 0, which one in ten does unless a spreadsheet rounded it.
/// </param>
internal readonly record struct IdentifierHits(IdentifierKind Kinds, NikShape Nik, int NikRegion, bool NikEndsInZero);
