namespace SatuData.Tabular.Reading;

/// <summary>What was found out about an uploaded file before its rows were read.</summary>
public sealed record TableDescription
{
    /// <summary>The name the file was uploaded under.</summary>
    public required string FileName { get; init; }

    /// <summary>What kind of file it is.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>Encoding of a text file; null for workbooks.</summary>
    public EncodingVerdict? Encoding { get; init; }

    /// <summary>How the records of a text file are written; null for workbooks.</summary>
    public TextDialect? Dialect { get; init; }

    /// <summary>Delimiter of a text file; null for workbooks.</summary>
    public char? Delimiter => Dialect?.Delimiter;

    /// <summary>Name of the sheet the table is in; null for text files.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// 1-based row (line in text files) of the header, the last one where it takes several; 0 when none was found.
    /// </summary>
    public long HeaderRow { get; init; }

    /// <summary>
    /// The cells of the table from its header to its last note, as a spreadsheet writes them: A5:H60; null when there
    /// is none.
    /// </summary>
    public string? Range { get; init; }

    /// <summary>The lines above the header, from the top: title, region, period.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The line that tells the unit of the whole table; null when none does.</summary>
    public string? Unit { get; init; }

    /// <summary>The note below the table that tells its source; null when none does.</summary>
    public string? Source { get; init; }
}
