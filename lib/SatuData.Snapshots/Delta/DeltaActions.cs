namespace SatuData.Snapshots.Delta;

// The actions of a Delta log entry (delta-io/delta PROTOCOL.md); one line of JSON holds one of them.

internal sealed record DeltaLine
{
    public CommitInfo? CommitInfo { get; init; }

    public DeltaProtocol? Protocol { get; init; }

    public DeltaMetaData? MetaData { get; init; }

    public DeltaTransaction? Txn { get; init; }

    public DeltaRemove? Remove { get; init; }

    public DeltaAdd? Add { get; init; }
}

internal sealed record CommitInfo
{
    public required long Timestamp { get; init; }

    public required long InCommitTimestamp { get; init; }

    public required string Operation { get; init; }

    public required IReadOnlyDictionary<string, string> OperationParameters { get; init; }

    public string IsolationLevel { get; init; } = "Serializable";

    public bool IsBlindAppend { get; init; }

    public required string EngineInfo { get; init; }

    public required string TxnId { get; init; }

    /// <summary>Our own record of the version, as JSON text: foreign readers show it and change nothing by
    /// it.</summary>
    public required string UserMetadata { get; init; }

    /// <summary>SHA-256 of the commit before this one; 64 zeros in the first.</summary>
    public required string PrevSha256 { get; init; }
}

internal sealed record DeltaProtocol(int MinReaderVersion, int MinWriterVersion, IReadOnlyList<string> WriterFeatures);

internal sealed record DeltaFormat(string Provider, IReadOnlyDictionary<string, string> Options);

internal sealed record DeltaMetaData
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public required DeltaFormat Format { get; init; }

    public required string SchemaString { get; init; }

    public required IReadOnlyList<string> PartitionColumns { get; init; }

    public long? CreatedTime { get; init; }

    public required IReadOnlyDictionary<string, string> Configuration { get; init; }
}

internal sealed record DeltaTransaction(string AppId, long Version, long LastUpdated);

internal sealed record DeltaRemove(
    string Path,
    long DeletionTimestamp,
    bool DataChange,
    bool ExtendedFileMetadata,
    IReadOnlyDictionary<string, string> PartitionValues,
    long Size);

internal sealed record DeltaAdd(
    string Path,
    IReadOnlyDictionary<string, string> PartitionValues,
    long Size,
    long ModificationTime,
    bool DataChange,
    string? Stats,
    IReadOnlyDictionary<string, string>? Tags);
