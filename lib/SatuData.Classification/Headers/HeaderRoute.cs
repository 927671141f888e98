namespace SatuData.Classification.Headers;

/// <summary>What the word beside a head word such as "nama" says the column is about.</summary>
internal enum HeaderRoute
{
    /// <summary>The header has no head word; its type comes from a phrase.</summary>
    Frasa,

    /// <summary>A head word alone.</summary>
    Sendiri,
    Orang,
    Pejabat,
    Lembaga,
    Wilayah,
    Hal,
}
