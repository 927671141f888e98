using SatuData.Classification.Names;

namespace SatuData.Classification.Values;

/// <summary>What is kept of one different value of a column: never the value itself.</summary>
/// <param name="Traits">What it looks like.</param>
/// <param name="Sets">The closed sets it belongs to, a bit each.</param>
/// <param name="Name">How much it reads like a person's name; zero for what is no name.</param>
/// <param name="Year">Year of its date, or of a number that may be a year; 0 for none.</param>
/// <param name="Day">Day of birth as in a NIK, women's plus 40; 0 for none.</param>
internal readonly record struct ValueShape(ValueTraits Traits, uint Sets, NameScore Name, short Year, byte Day);
