using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;
using SatuData.Tabular.Reading.Location;

namespace SatuData.Tabular.Reading;

/// <summary>A text file once it is known how it is encoded and written.</summary>
internal sealed record OpenedText
{
    /// <summary>Its text in UTF-8.</summary>
    public required TextBytes Text { get; init; }

    /// <summary>How it is encoded.</summary>
    public required EncodingVerdict Encoding { get; init; }

    /// <summary>How its records are written.</summary>
    public required TextDialect Dialect { get; init; }

    /// <summary>How they are read.</summary>
    public required CsvLayout Layout { get; init; }

    /// <summary>
    /// Where the records start, behind a line <c>sep=</c>, and after their end: in <see cref="Text"/>.
    /// </summary>
    public required (long Start, long End, long FirstLine) Records { get; init; }

    /// <summary>Where it can be divided, in rising order; empty when it must be read as a whole.</summary>
    public required IReadOnlyList<(long Offset, long Line)> Divisions { get; init; }

    /// <summary>How many lines it has.</summary>
    public required long Lines { get; init; }

    /// <summary>Findings that are counted but not listed.</summary>
    public IReadOnlyList<FindingCount> Unlisted { get; init; } = [];

    /// <summary>
    /// Where the last records of a large file start, and in which line; null when that is not known or not needed.
    /// </summary>
    public (long Offset, long Line)? Tail { get; init; }

    /// <summary>
    /// The rows of a table of it. Where labels are carried on from row to row it is read in one piece.
    /// </summary>
    public CsvRows Rows(TableLayout table)
    {
        var partitions = new List<Partition> { Whole };
        foreach (var (offset, line) in Divisions.Where(d => d.Offset < Records.End && table.GroupLabels.Count == 0))
        {
            partitions[^1] = partitions[^1] with { End = offset };
            partitions.Add(new Partition(offset, Records.End, line));
        }

        return new CsvRows(Text, Layout, [.. partitions], table) { Lines = Lines };
    }

    /// <summary>All records in one piece.</summary>
    public Partition Whole => new(Records.Start, Records.End, Records.FirstLine);
}
