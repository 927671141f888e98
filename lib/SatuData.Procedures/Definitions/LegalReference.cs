namespace SatuData.Procedures.Definitions;

/// <summary>A regulation the SOP names as its basis (dasar hukum).</summary>
/// <param name="Title">As printed.</param>
/// <param name="Note">What a reader should know, such as its successor; null when nothing.</param>
public sealed record LegalReference(string Title, string? Note);
