namespace SatuData.Classification.Values;

/// <summary>What a word inside a cell may be part of.</summary>
[Flags]
internal enum WordKind : byte
{
    None = 0,
    Name = 1,
    Office = 2,
    Region = 4,
    Address = 8,
}
