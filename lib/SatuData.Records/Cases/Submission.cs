namespace SatuData.Records.Cases;

/// <summary>
/// One uploaded file: a round of a collection task. The original bytes lie sealed and are never changed.
/// </summary>
public sealed record Submission
{
    /// <summary>Identifier: the task's and the round.</summary>
    public required string Id { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The collection task.</summary>
    public required string TaskId { get; init; }

    /// <summary>Round of the task, from 1.</summary>
    public required long Round { get; init; }

    /// <summary>File name as the operator gave it, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>Size of the original in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the original, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where the sealed original lies, relative to the home.</summary>
    public required string SealedPath { get; init; }

    /// <summary>Who uploaded.</summary>
    public required string UploadedBy { get; init; }

    /// <summary>When it was uploaded.</summary>
    public required string UploadedAt { get; init; }

    /// <summary>What was chosen about its reading, as JSON; null when its content decides.</summary>
    public string? ChoicesJson { get; init; }

    /// <summary>When it was read; null before.</summary>
    public string? ReadAt { get; init; }

    /// <summary>Whether a table could be read; null before reading.</summary>
    public bool? IsReadable { get; init; }

    /// <summary>Data rows; null before reading.</summary>
    public long? Rows { get; init; }

    /// <summary>Findings of severity error, exact; null before reading.</summary>
    public long? Errors { get; init; }

    /// <summary>Findings of severity warning, exact; null before reading.</summary>
    public long? Warnings { get; init; }

    /// <summary>What was detected of the file, as JSON; null before reading.</summary>
    public string? DescriptionJson { get; init; }

    /// <summary>The findings, as JSON, without values of columns that are not open; null before reading.</summary>
    public string? FindingsJson { get; init; }

    /// <summary>The proposed access class of each column, as JSON; null before reading.</summary>
    public string? ClassificationJson { get; init; }

    /// <summary>
    /// What newer rules propose for a stored upload, as JSON; null while nothing newer was asked.
    /// </summary>
    public string? ReevaluationJson { get; init; }

    /// <summary>The decided access class of each column, as JSON; null before acceptance.</summary>
    public string? DecisionsJson { get; init; }

    /// <summary>Why it was returned; null unless it was.</summary>
    public string? ReturnReason { get; init; }
}
