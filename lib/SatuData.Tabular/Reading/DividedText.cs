namespace SatuData.Tabular.Reading;

/// <summary>A text file, how it is read and where it can be divided.</summary>
/// <param name="Layout">How its records are read.</param>
/// <param name="Partitions">Runs of whole records that make up the file; at least one.</param>
internal sealed record DividedText(CsvLayout Layout, Partition[] Partitions)
{
    /// <summary>Where the last records of a large file start, and in which line; null when that is not known.</summary>
    public (long Offset, long Line)? Tail { get; init; }

    /// <summary>The file in one piece, for what has to be read in order.</summary>
    public Partition[] Whole => [new Partition(Partitions[0].Start, Partitions[^1].End, Partitions[0].FirstLine)];
}
