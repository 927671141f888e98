namespace SatuData.Classification.Values;

/// <summary>The words of a cell, read once.</summary>
/// <param name="Hash">Hash of the words in order, without regard to case and punctuation.</param>
/// <param name="Sets">The closed sets the whole cell belongs to.</param>
/// <param name="Traits">What the words add up to.</param>
internal readonly record struct TextShape(ulong Hash, ushort Sets, TextTraits Traits);
