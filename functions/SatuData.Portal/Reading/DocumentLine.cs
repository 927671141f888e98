namespace SatuData.Portal.Reading;

/// <summary>One registered document in one format.</summary>
/// <param name="Path">Where it lies, relative to the home; unique in the case.</param>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Number">Its letter number; null when it has none.</param>
/// <param name="Round">Round of the step that made it.</param>
/// <param name="Format">Its extension without a dot.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="Sha256">SHA-256, hexadecimal.</param>
public sealed record DocumentLine(
    string Path,
    string Kind,
    string? Number,
    long Round,
    string Format,
    long Bytes,
    DateTimeOffset CreatedAt,
    string Sha256);
