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

    /// <summary>1-based row (line in text files) of the header; 0 when none was found.</summary>
    public long HeaderRow { get; init; }
}
