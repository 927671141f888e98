namespace SatuData.Tabular.Regions;

/// <summary>One edition of a list of region codes.</summary>
/// <param name="Decree">The decree that set it.</param>
/// <param name="From">The first day it is in force; null for the oldest edition known.</param>
public sealed record RegionEdition(string Decree, DateOnly? From);
