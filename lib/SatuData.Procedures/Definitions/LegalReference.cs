namespace SatuData.Procedures.Definitions;

/// <summary>A regulation the SOP names as its basis (dasar hukum).</summary>
/// <param name="Title">As printed.</param>
/// <param name="Status">Whether it still holds.</param>
/// <param name="Successor">What replaced, amended or is meant instead of it; null when nothing.</param>
/// <param name="Note">What a reader should know; null when nothing.</param>
/// <param name="Place">Where the definition file says so.</param>
public sealed record LegalReference(
    string Title, LegalStatus Status, string? Successor, string? Note, SourcePlace Place);
