namespace SatuData.Tabular.Standards;

/// <summary>The outcome of adding a folder of standards to a library.</summary>
/// <param name="Library">The library with every right file added.</param>
/// <param name="Rejected">The mistakes of the files left out, by file name; empty when all were right.</param>
public sealed record StandardLoad(
    StandardLibrary Library, IReadOnlyDictionary<string, IReadOnlyList<StandardError>> Rejected);
