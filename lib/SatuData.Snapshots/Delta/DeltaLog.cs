using System.Globalization;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Delta;

/// <summary>
/// The log of one table. Knows what it has read so far and reads on from there. Not safe for use by two threads at
/// once.
/// </summary>
internal sealed class DeltaLog(string tableFolder)
{
    /// <summary>Name of the folder with the log's entries.</summary>
    public const string FolderName = "_delta_log";

    /// <summary>Begins the names of entries that wait for their place.</summary>
    public const string PreparedPrefix = ".";

    private readonly Dictionary<string, long> _versionOfKey = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _transactions = [];

    public string Folder { get; } = Path.Combine(tableFolder, FolderName);

    /// <summary>The newest commit read; null when there is none.</summary>
    public Commit? Head { get; private set; }

    /// <summary>The newest description of the table.</summary>
    public DeltaMetaData? MetaData { get; private set; }

    public static string EntryName(long version) => version.ToString("D20", CultureInfo.InvariantCulture) + ".json";

    public string PathOf(long version) => Path.Combine(Folder, EntryName(version));

    /// <summary>The version of a log entry's file name; null for other names.</summary>
    public static long? VersionOf(string name) =>
        name.Length == 25 && name.EndsWith(".json", StringComparison.Ordinal)
            && long.TryParse(name.AsSpan(0, 20), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    /// <summary>The version that a file of the log folder belongs to: entry, checksum or checkpoint; null for other
    /// names.</summary>
    public static long? VersionIn(string name) =>
        name.Length > 20 && name[20] == '.'
            && long.TryParse(name.AsSpan(0, 20), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;

    /// <summary>The versions whose entries exist, in ascending order.</summary>
    public IReadOnlyList<long> ListVersions() => !Directory.Exists(Folder)
        ? []
        : [.. Directory.EnumerateFiles(Folder).Select(p => VersionOf(Path.GetFileName(p))).OfType<long>().Order()];

    /// <summary>Reads the whole log.</summary>
    /// <exception cref="InvalidDataException">An entry is damaged or missing: writing on would bury that.</exception>
    public void ReadAll()
    {
        var versions = ListVersions();
        if (versions.Count > 0 && versions[^1] != versions.Count - 1)
        {
            throw new InvalidDataException($"Of commits 0 to {versions[^1]} only {versions.Count} exist.");
        }

        Refresh();
    }

    /// <summary>Reads the entries that came since.</summary>
    /// <exception cref="InvalidDataException">One of them is damaged.</exception>
    public void Refresh()
    {
        while (Load((Head?.Version ?? -1) + 1) is { } commit)
        {
            Accept(commit);
        }
    }

    /// <summary>The version stored under a key; null when there is none.</summary>
    public long? Find(string storageKey) => _versionOfKey.TryGetValue(storageKey, out var version) ? version : null;

    /// <summary>Whether a commit of that transaction is in the log.</summary>
    public bool Contains(Guid transaction) => _transactions.Contains(transaction);

    /// <summary>Reads one entry; null when it does not exist.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public Commit? Load(long version)
    {
        var path = PathOf(version);
        return File.Exists(path) ? Commit.Read(version, File.ReadAllBytes(path)) : null;
    }

    /// <summary>
    /// Publishes the next entry; false when another writer took that version first. When it throws, the entry may exist
    /// all the
    /// same.
    /// </summary>
    public bool TryAppend(byte[] entry)
    {
        var version = (Head?.Version ?? -1) + 1;
        if (!DurableFile.TryCreate(PathOf(version), entry))
        {
            return false;
        }

        Accept(Commit.Read(version, entry));
        return true;
    }

    /// <summary>
    /// Writes the next entry, to be made durable together with the files it names before it is published.
    /// </summary>
    public PreparedEntry Prepare(byte[] entry, string name, UnsyncedFiles unsynced)
    {
        var path = Path.Combine(Folder, PreparedPrefix + name + ".tmp");
        unsynced.Write(path, entry);
        return new PreparedEntry((Head?.Version ?? -1) + 1, entry, path);
    }

    /// <summary>
    /// Gives a prepared entry, which is durable, its place; false when another writer took that version first. Its name
    /// in the folder is not durable yet.
    /// </summary>
    public bool TryPublish(PreparedEntry entry)
    {
        try
        {
            if (!PlatformFiles.Current.TryPublish(entry.Path, PathOf(entry.Version)))
            {
                return false;
            }
        }
        finally
        {
            File.Delete(entry.Path);
        }

        Accept(Commit.Read(entry.Version, entry.Bytes));
        return true;
    }

    private void Accept(Commit commit)
    {
        Head = commit;
        MetaData = commit.MetaData ?? MetaData;
        _transactions.Add(Guid.Parse(commit.Info.TxnId, CultureInfo.InvariantCulture));
        _versionOfKey[commit.Record.StorageKey] = commit.Version;
    }
}
