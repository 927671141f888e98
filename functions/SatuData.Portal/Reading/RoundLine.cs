namespace SatuData.Portal.Reading;

/// <summary>One round of a task: one uploaded file.</summary>
public sealed record RoundLine
{
    public required long Round { get; init; }

    public required string FileName { get; init; }

    public required long Bytes { get; init; }

    public required string UploadedBy { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    public bool? IsReadable { get; init; }

    public long? Rows { get; init; }

    public long? Errors { get; init; }

    public long? Warnings { get; init; }

    public string? ReturnReason { get; init; }
}
