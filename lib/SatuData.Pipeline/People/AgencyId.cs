namespace SatuData.Pipeline.People;

/// <summary>The form of agency identifiers: they become parts of paths and dataset names.</summary>
public static class AgencyId
{
    /// <summary>Whether <paramref name="id"/> has 2 to 40 lower-case letters, digits and inner hyphens.</summary>
    public static bool IsValid(string id) =>
        id is { Length: >= 2 and <= 40 }
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && id[0] != '-' && id[^1] != '-';
}
