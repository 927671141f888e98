using System.Security.Cryptography;
using System.Text.Json;

namespace SatuData.Snapshots.Delta;

/// <summary>One log entry that was read and understood.</summary>
internal sealed record Commit
{
    /// <summary>The tag of an added file that holds the SHA-256 of its bytes.</summary>
    public const string Sha256Tag = "sha256";

    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";

    public required long Version { get; init; }

    /// <summary>SHA-256 of the entry's bytes.</summary>
    public required string Sha256 { get; init; }

    public required CommitInfo Info { get; init; }

    public required CommitRecord Record { get; init; }

    public DeltaMetaData? MetaData { get; init; }

    public required IReadOnlyList<DeltaAdd> Adds { get; init; }

    /// <summary>What the commit after this one records; 64 zeros when there is none yet.</summary>
    public static string HashOf(Commit? commit) => commit?.Sha256 ?? Zeros;

    /// <summary>The entry's bytes: one line for each action.</summary>
    public static byte[] Write(IEnumerable<DeltaLine> lines)
    {
        using var bytes = new MemoryStream();
        foreach (var line in lines)
        {
            JsonSerializer.Serialize(bytes, line, DeltaJson.Readable.DeltaLine);
            bytes.WriteByte((byte)'\n');
        }

        return bytes.ToArray();
    }

    /// <summary>Understands an entry.</summary>
    /// <exception cref="InvalidDataException">It is not a whole entry written by this product.</exception>
    public static Commit Read(long version, byte[] bytes)
    {
        try
        {
            var lines = Lines(bytes);
            var info = lines.Count == 0 ? null : lines[0].CommitInfo;
            var record = info?.UserMetadata is null
                ? null
                : JsonSerializer.Deserialize(info.UserMetadata, DeltaJson.Readable.CommitRecord);
            if (info is not null && record is not null && bytes[^1] == '\n' && Guid.TryParse(info.TxnId, out _))
            {
                return new Commit
                {
                    Version = version,
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    Info = info,
                    Record = record,
                    MetaData = lines.Select(l => l.MetaData).LastOrDefault(m => m is not null),
                    Adds = [.. lines.Select(l => l.Add).OfType<DeltaAdd>()],
                };
            }
        }
        catch (JsonException)
        {
            // Reported below: its own text quotes the entry.
        }

        throw new InvalidDataException($"Commit {version} is not a whole entry of this product.");
    }

    private static List<DeltaLine> Lines(byte[] bytes)
    {
        var lines = new List<DeltaLine>();
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            var line = bytes.AsSpan(range);
            if (line.Length > 0)
            {
                lines.Add(JsonSerializer.Deserialize(line, DeltaJson.Readable.DeltaLine) ?? new DeltaLine());
            }
        }

        return lines;
    }
}
