namespace SatuData.Reports.Rendering;

/// <summary>The three forms of a report.</summary>
/// <param name="Html">For reading and printing.</param>
/// <param name="Xlsx">For working with the figures.</param>
/// <param name="Json">For other systems.</param>
public sealed record DocumentFiles(DocumentFile Html, DocumentFile Xlsx, DocumentFile Json)
{
    /// <summary>The three, in the order html, xlsx, json.</summary>
    public IReadOnlyList<DocumentFile> All => [Html, Xlsx, Json];
}
