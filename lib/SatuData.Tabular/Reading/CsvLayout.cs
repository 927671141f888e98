using System.Buffers;
using System.Text;
using CsvHelper;

namespace SatuData.Tabular.Reading;

/// <summary>How a text file is to be read, once that has been found out.</summary>
internal sealed record CsvLayout
{
    private const int SmallestBuffer = 4 << 10;
    private const int LargestBuffer = 256 << 10;
    private const int MaximumRecordSize = 16 << 20;

    public required char Delimiter { get; init; }

    /// <summary>Null for UTF-8, which needs no transcoding.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether lines have to be counted because a record can take several.</summary>
    public bool TracksLines { get; init; }

    /// <summary>
    /// False when a quote is never closed: then every line break ends a record, so that it cannot swallow the rest of
    /// the file.
    /// </summary>
    public bool AllowsLineBreaksInQuotes { get; init; } = true;

    /// <summary>What a blank record may consist of.</summary>
    public SearchValues<byte> Blanks { get; private init; } = SearchValues.Create(" \t\",;|"u8);

    public static CsvLayout For(char delimiter) => new()
    {
        Delimiter = delimiter,
        Blanks = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'"', (byte)delimiter]),
    };

    /// <summary>
    /// Options to read <paramref name="length"/> bytes. Empty lines count as records, so that the number of a record is
    /// the number of its line.
    /// </summary>
    public CsvReaderOptions ReaderOptions(long length) => new()
    {
        Separator = Delimiter,
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = TracksLines,
        AllowLineBreaksInQuotes = AllowsLineBreaksInQuotes,
        MaxRecordSize = MaximumRecordSize,
        IncludeValuesInExceptions = false,
        Encoding = Encoding,
        BufferSize = (int)Math.Clamp(length, SmallestBuffer, LargestBuffer),
    };
}
