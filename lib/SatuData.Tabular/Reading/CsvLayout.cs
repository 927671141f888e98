using System.Buffers;
using CsvHelper;
using SatuData.Tabular.Reading.Dialects;

namespace SatuData.Tabular.Reading;

/// <summary>How the records of a text in UTF-8 are to be read, once that has been found out.</summary>
internal sealed record CsvLayout
{
    private const int SmallestBuffer = 4 << 10;
    private const int LargestBuffer = 256 << 10;
    private const int MaximumRecordSize = 8 << 20;

    public required char Delimiter { get; init; }

    public required char Quote { get; init; }

    /// <summary>What lines that are passed over start with; null for none.</summary>
    public char? Comment { get; init; }

    /// <summary>Whether lines have to be counted because a record can take several.</summary>
    public bool TracksLines { get; init; }

    /// <summary>
    /// False when a quote is never closed: then every line break ends a record, so that it cannot swallow the rest of
    /// the file.
    /// </summary>
    public bool AllowsLineBreaksInQuotes { get; init; } = true;

    /// <summary>Whether only one record is read, so that reading far ahead would be in vain.</summary>
    public bool ReadsOne { get; init; }

    /// <summary>When to give up; null for a text that keeps the rules, which is read however long it takes.</summary>
    public TextDeadline? Deadline { get; init; }

    /// <summary>What a blank record may consist of.</summary>
    public SearchValues<byte> Blanks { get; private init; } = SearchValues.Create(" \t\",;|"u8);

    /// <summary>The layout of a text whose delimiter is an ASCII character or has been replaced by one.</summary>
    public static CsvLayout For(DialectShape shape) => new()
    {
        Delimiter = shape.Delimiter,
        Quote = shape.Quote,
        Comment = shape.Comment,
        TracksLines = shape.Comment is not null,
        Blanks = SearchValues.Create([(byte)' ', (byte)'\t', (byte)shape.Quote, (byte)shape.Delimiter]),
    };

    /// <summary>
    /// Options to read <paramref name="length"/> bytes. Empty lines count as records, so that the number of a record is
    /// the number of its line.
    /// </summary>
    public CsvReaderOptions ReaderOptions(long length) => new()
    {
        Separator = Delimiter,
        Quote = Quote,
        CommentPrefix = Comment,
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        TrackLineNumbers = TracksLines,
        AllowLineBreaksInQuotes = AllowsLineBreaksInQuotes,
        MaxRecordSize = MaximumRecordSize,
        IncludeValuesInExceptions = false,
        BufferSize = ReadsOne ? SmallestBuffer : (int)Math.Clamp(length, SmallestBuffer, LargestBuffer),
    };
}
