namespace SatuData.Classification.Values;

/// <summary>What the words of a cell add up to.</summary>
[Flags]
internal enum TextTraits
{
    None = 0,

    /// <summary>Words of letters only, not too many, none of an office, region or address: could be a name.</summary>
    NameShape = 1,

    /// <summary>In the shape of a name and with a known part of a name.</summary>
    NameWord = 2,
    Office = 4,
    Address = 8,

    /// <summary>A number in powers of ten as a spreadsheet shows one of 16 digits.</summary>
    Scientific = 16,
}
