namespace SatuData.Tabular.Findings;

/// <summary>
/// One thing wrong, or worth knowing, about an uploaded file, located as exactly as the file allows. Messages are in
/// Indonesian and
/// say what would be right.
/// </summary>
/// <remarks>
/// <see cref="Value"/> can be an exempt value: whoever writes a finding to an open artefact, a log or a message for
/// people without the right
/// leaves it out, unless the field is open.
/// </remarks>
public sealed record Finding
{
    /// <summary>
    /// Stable code, after the Frictionless error names where one exists: <c>type-error</c>, <c>missing-cell</c>,
    /// <c>primary-key</c>.
    /// </summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong and what to do, in Indonesian; holds no cell value.</summary>
    public required string Message { get; init; }

    /// <summary>Name of the standard's field, or null when the finding is about the file or the table.</summary>
    public string? Field { get; init; }

    /// <summary>Name of the sheet; null for text files.</summary>
    public string? Sheet { get; init; }

    /// <summary>
    /// 1-based row of the sheet or line of the text file; null when the whole file or table is meant.
    /// </summary>
    public long? Row { get; init; }

    /// <summary>1-based column; null when a whole row or file is meant.</summary>
    public int? Column { get; init; }

    /// <summary>A1 address of the cell or column (<c>C7</c>); for text files too, counting fields as columns.</summary>
    public string? Cell { get; init; }

    /// <summary>Byte offset in a text file, where known.</summary>
    public long? Byte { get; init; }

    /// <summary>The value as found, shortened to 100 characters; null when there is none.</summary>
    public string? Value { get; init; }

    /// <summary>The rule in words, in Indonesian.</summary>
    public string? Rule { get; init; }

    /// <summary>A right value or the condition for one, in Indonesian.</summary>
    public string? Expected { get; init; }

    /// <summary>
    /// The one value that is certainly meant, ready to be typed in; null where there is none. Exempt as the value is.
    /// </summary>
    public string? Suggestion { get; init; }

    /// <summary>
    /// For a benign repair (severity Info): what <see cref="Value"/> was read as. Null for everything else. Exempt as
    /// the value is.
    /// </summary>
    public string? ReadAs { get; init; }
}
