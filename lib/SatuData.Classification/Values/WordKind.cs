namespace SatuData.Classification.Values;

/// <summary>What a word inside a cell may be part of.</summary>
[Flags]
internal enum WordKind : byte
{
    None = 0,

    /// <summary>A title or degree beside a person's name.</summary>
    Title = 1,
    Office = 2,
    Region = 4,
    Address = 8,

    /// <summary>A word that sentences have and names have not.</summary>
    Sentence = 16,
    Commodity = 32,
}
