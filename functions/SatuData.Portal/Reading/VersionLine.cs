namespace SatuData.Portal.Reading;

/// <summary>One stored snapshot version.</summary>
public sealed record VersionLine(
    string Dataset, long Version, long Rows, int SealedColumns, DateTimeOffset StoredAt, string Sha256);
