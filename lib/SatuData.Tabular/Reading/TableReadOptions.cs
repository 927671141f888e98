using SatuData.Tabular.Rows;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Reading;

/// <summary>
/// How to read an uploaded file where its content should not decide. The defaults let it decide everything.
/// </summary>
public sealed record TableReadOptions
{
    /// <summary>The defaults.</summary>
    public static readonly TableReadOptions Default = new();

    /// <summary>The sheet to read; null to take the one that matches the standard best.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of a text file, by IANA name; null to detect it.</summary>
    public string? Encoding { get; init; }

    /// <summary>1-based row or line of the header, the last one where it takes several; null to find it.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Codes of benign repairs that are not to be made: such values are then findings. Default none.</summary>
    public IReadOnlyCollection<string> DeclinedRepairs { get; init; } = [];

    /// <summary>
    /// The delimiter of a text file; null to detect it. Any single character but a quote and line breaks.
    /// </summary>
    public char? Delimiter { get; init; }

    /// <summary>
    /// The most partitions a text file is read in at the same time, at least 1. Default: one per processor.
    /// </summary>
    public int Partitions { get; init; } = Environment.ProcessorCount;

    /// <summary>The most findings listed, at least 1; counts are exact whatever it is. Default 10,000.</summary>
    public int MaximumFindings { get; init; } = 10_000;

    /// <summary>
    /// The most places of each of the 64 tables of a unique column's values in memory, a power of two; values beyond go
    /// to
    /// a temporary file. Fewer where several columns are unique.
    /// </summary>
    internal int KeyPlaces { get; init; } = 1 << 16;

    /// <summary>How much a workbook may cost to read. Default <see cref="ReadingLimits.Default"/>.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>The day the data is about: codes must be valid on it. Null for the codes now in force.</summary>
    public DateOnly? ReportingDate { get; init; }

    /// <summary>
    /// The region the data is about, by its Kemendagri code with or without dots; null when not known.
    /// </summary>
    public string? Region { get; init; }

    /// <summary>
    /// All standards, so that a file of another one is recognised, and their code lists. Null when there is only the
    /// one asked for.
    /// </summary>
    public StandardLibrary? Standards { get; init; }

    /// <summary>The previous version of the table, for rules over versions; null to leave them unchecked.</summary>
    public ITypedTable? Previous { get; init; }

    /// <summary>
    /// Finds the tables that foreign keys refer to, null for one that nobody has; asked when a file is opened and when
    /// it is checked. Null to know none: such keys are then findings.
    /// </summary>
    public Func<TableReference, ReferenceTable?>? Tables { get; init; }

    /// <summary>A text file is not divided into partitions smaller than this many bytes.</summary>
    internal int MinimumPartitionBytes { get; init; } = 4 << 20;
}
