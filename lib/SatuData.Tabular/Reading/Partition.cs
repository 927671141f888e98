namespace SatuData.Tabular.Reading;

/// <summary>A run of whole records of a text file.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="End">Offset after its last byte.</param>
/// <param name="FirstLine">1-based line its first record starts in.</param>
internal readonly record struct Partition(long Start, long End, long FirstLine);
