namespace SatuData.Tabular.Reading;

/// <summary>How the characters of a text file are encoded, and what shows it.</summary>
/// <param name="Name">
/// IANA name: <c>utf-8</c>, <c>utf-16</c> and <c>utf-16BE</c>, <c>utf-32</c> and <c>utf-32BE</c>, <c>windows-1252</c>
/// and
/// other single-byte encodings.
/// </param>
/// <param name="Confidence">From 0 to 1; 1 when the bytes prove it or a person said so.</param>
/// <param name="Evidence">Which bytes at which offsets decided it, in Indonesian.</param>
public sealed record EncodingVerdict(string Name, double Confidence, string Evidence)
{
    /// <summary>
    /// The next likeliest encoding that would give other characters; null when nothing else is possible.
    /// </summary>
    public string? RunnerUp { get; init; }

    /// <summary>Whether it was found out or said. Never <see cref="ChosenBy.Standard"/>.</summary>
    public ChosenBy ChosenBy { get; init; }

    /// <summary>Whether the bytes prove it; false when it is the likeliest of several.</summary>
    public bool IsCertain => Confidence >= 1;
}
