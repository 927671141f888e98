namespace SatuData.Portal.Reading;

/// <summary>A document as it lies on the disk.</summary>
/// <param name="FileName">Its name without folders.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="IsIntact">Whether they have the recorded hash.</param>
public sealed record StoredDocument(string FileName, byte[] Content, bool IsIntact);
