namespace SatuData.Classification.Names;

/// <summary>
/// How much more likely a text is as a person's name, a letter on average, in sixteenths of a natural logarithm.
/// </summary>
/// <param name="OverPlace">Than as the name of a place; negative when a place is likelier.</param>
/// <param name="OverThing">Than as the name of an institution or thing; negative when that is likelier.</param>
internal readonly record struct NameScore(sbyte OverPlace, sbyte OverThing);
