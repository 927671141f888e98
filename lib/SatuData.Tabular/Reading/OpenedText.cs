using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading.Encodings;

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

    /// <summary>Where the records start, behind a line <c>sep=</c>, and after their end: in <see cref="Text"/>.</summary>
    public required (long Start, long End, long FirstLine) Records { get; init; }

    /// <summary>Where it can be divided, in rising order; empty when it must be read as a whole.</summary>
    public required IReadOnlyList<(long Offset, long Line)> Divisions { get; init; }

    /// <summary>Findings that are counted but not listed.</summary>
    public IReadOnlyList<FindingCount> Unlisted { get; init; } = [];

    /// <summary>The start of the records.</summary>
    public byte[] Head(int size)
    {
        var head = new byte[(int)Math.Min(size, Records.End - Records.Start)];
        Array.Resize(ref head, Text.Read(Records.Start, head));
        return head;
    }

    /// <summary>The rows behind the first <paramref name="skipped"/> records, which take <paramref name="skippedBytes"/>.</summary>
    public CsvRows Rows(int skipped, long skippedBytes)
    {
        var partitions = new List<Partition> { new(Records.Start, Records.End, Records.FirstLine, skipped) };
        foreach (var (offset, line) in Divisions.Where(d => d.Offset < Records.End && d.Offset > Records.Start + skippedBytes))
        {
            partitions[^1] = partitions[^1] with { End = offset };
            partitions.Add(new Partition(offset, Records.End, line, 0));
        }

        return new CsvRows(Text, Layout, [.. partitions]);
    }
}
