namespace SatuData.Snapshots.Copies;

/// <summary>What a run of copying did.</summary>
/// <param name="Manifest">What the copy now holds of the point.</param>
/// <param name="Written">Files that were written.</param>
/// <param name="WrittenBytes">Their bytes.</param>
/// <param name="Removed">Envelopes removed because their keys were destroyed.</param>
public sealed record CopyResult(CopyManifest Manifest, int Written, long WrittenBytes, int Removed);
