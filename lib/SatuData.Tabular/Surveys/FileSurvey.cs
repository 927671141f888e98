using SatuData.Tabular.Findings;
using SatuData.Tabular.Reading;

namespace SatuData.Tabular.Surveys;

/// <summary>What a file is and which tables are in it, found out without a standard or guided by one.</summary>
public sealed record FileSurvey
{
    /// <summary>The name it was given; only shown.</summary>
    public required string FileName { get; init; }

    /// <summary>What kind of file it is, by its content.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of its bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Encoding of a text file; null for workbooks and for what cannot be read.</summary>
    public EncodingVerdict? Encoding { get; init; }

    /// <summary>How the records of a text file are written; null for workbooks and for what cannot be read.</summary>
    public TextDialect? Dialect { get; init; }

    /// <summary>Its sheets, in its order; a text file has one without a name; empty when it cannot be read.</summary>
    public IReadOnlyList<SheetSurvey> Sheets { get; init; } = [];

    /// <summary>What is wrong with, or worth knowing about, the file and its tables.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether it could be read at all.</summary>
    public bool IsReadable => Sheets.Count > 0;
}
