using System.Globalization;
using System.Text.Json;
using SatuData.Tabular.Rows;

namespace SatuData.Snapshots.Delta;

/// <summary>A commit that waits for its place in the log; written anew when another writer took that place.</summary>
internal sealed record CommitDraft
{
    /// <summary>Stands in every writer's list of features and in none but ours: other writers must then refuse to
    /// write.</summary>
    public const string OwnFeature = "satudataAuditChain";

    private const string Engine = "SatuData/0.1.0";
    private const string Never = "interval 36500 days";
    private static readonly Dictionary<string, string> Empty = [];

    public required string Dataset { get; init; }

    public required Guid TxnId { get; init; }

    public required CommitRecord Record { get; init; }

    public required IReadOnlyList<TypedColumn> OpenColumns { get; init; }

    public required IReadOnlyList<DeltaAdd> Adds { get; init; }

    /// <summary>The entry that follows the log's head.</summary>
    public byte[] ToEntry(DeltaLog log, DateTimeOffset now)
    {
        var time = Math.Max(now.ToUnixTimeMilliseconds(), (log.Head?.Info.InCommitTimestamp ?? long.MinValue) + 1);
        return Commit.Write(Lines(log, time));
    }

    private IEnumerable<DeltaLine> Lines(DeltaLog log, long time)
    {
        yield return new() { CommitInfo = Info(log, time) };
        if (log.Head is null)
        {
            yield return new() { Protocol = new(1, 7, ["inCommitTimestamp", OwnFeature]) };
        }

        var schema = DeltaSchema.Write(OpenColumns);
        if (log.MetaData?.SchemaString != schema)
        {
            yield return new() { MetaData = MetaData(log, schema, time) };
        }

        yield return new() { Txn = new("satudata/" + Record.StorageKey, 0, time) };
        foreach (var add in log.Head?.Adds ?? [])
        {
            yield return new() { Remove = new(add.Path, time, true, true, Empty, add.Size) };
        }

        foreach (var add in Adds)
        {
            yield return new() { Add = add with { ModificationTime = time } };
        }
    }

    private CommitInfo Info(DeltaLog log, long time) => new()
    {
        Timestamp = time,
        InCommitTimestamp = time,
        Operation = log.Head is null ? "CREATE TABLE AS SELECT" : "WRITE",
        OperationParameters = log.Head is null
            ? new Dictionary<string, string> { ["isManaged"] = "false", ["partitionBy"] = "[]", ["properties"] = "{}" }
            : new Dictionary<string, string> { ["mode"] = "Overwrite", ["partitionBy"] = "[]" },
        EngineInfo = Engine,
        TxnId = TxnId.ToString("D", CultureInfo.InvariantCulture),
        UserMetadata = JsonSerializer.Serialize(Record, DeltaJson.Readable.CommitRecord),
        PrevSha256 = Commit.HashOf(log.Head),
    };

    private DeltaMetaData MetaData(DeltaLog log, string schema, long time) => new()
    {
        Id = log.MetaData?.Id ?? Guid.NewGuid().ToString("D", CultureInfo.InvariantCulture),
        Name = Dataset,
        Format = new("parquet", Empty),
        SchemaString = schema,
        PartitionColumns = [],
        CreatedTime = log.MetaData?.CreatedTime ?? time,
        Configuration = new Dictionary<string, string>
        {
            ["delta.enableInCommitTimestamps"] = "true",
            // A second guard, should a foreign tool clean up in spite of the writer feature: older versions are
            // evidence.
            ["delta.deletedFileRetentionDuration"] = Never,
            ["delta.logRetentionDuration"] = Never,
        },
    };
}
