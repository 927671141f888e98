using SatuData.Tabular.Regions;

namespace SatuData.Tabular.Standards;

/// <summary>A foreign key from a field to a list of region codes.</summary>
/// <param name="Field">The field that holds the code.</param>
/// <param name="System">The code system, <c>kemendagri</c> or <c>bps</c>: codes of different systems are equal in
/// shape and differ in meaning.</param>
/// <param name="Level">The level of the codes.</param>
public sealed record RegionReference(string Field, string System, RegionLevel Level);
