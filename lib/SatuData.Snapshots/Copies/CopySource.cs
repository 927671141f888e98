namespace SatuData.Snapshots.Copies;

/// <summary>What is to be copied.</summary>
/// <param name="Root">The home.</param>
/// <param name="Point">Name of the recovery point.</param>
/// <param name="PointSha256">SHA-256 of the point's file.</param>
/// <param name="RecordsCopy">Path of its copy of the records database.</param>
/// <param name="Files">Paths of all its files relative to the home, with forward slashes.</param>
/// <param name="Shredded">
/// Envelopes whose keys were destroyed: they end in the copy, too, whatever older point holds them.
/// </param>
public sealed record CopySource(
    string Root,
    string Point,
    string PointSha256,
    string RecordsCopy,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Shredded);
