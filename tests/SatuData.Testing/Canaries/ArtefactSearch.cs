using System.IO.Compression;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Snapshots.Native;
using SatuData.Tabular.Rows;

namespace SatuData.Testing.Canaries;

/// <summary>
/// Looks for values in everything a home holds and a program says: bytes of files, parts of zip archives and workbooks,
/// pages, dictionaries, statistics and values of Parquet files, and every column of every table of a database.
/// </summary>
/// <param name="canaries">The values; each long enough to occur nowhere by chance.</param>
public sealed class ArtefactSearch(IReadOnlyCollection<string> canaries)
{
    private readonly CanaryPatterns _patterns = new(canaries);

    /// <summary>How many bytes were looked at, decompressed ones included.</summary>
    public long Bytes { get; private set; }

    /// <summary>Every file under a home but its keys; what was sealed holds no value as it lies there.</summary>
    public List<string> Home(string root) =>
    [
        .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => !IsKey(root, path))
            .SelectMany(path => File(Path.GetRelativePath(root, path).Replace('\\', '/'), path)),
    ];

    /// <summary>One file, with what is inside it.</summary>
    public IEnumerable<string> File(string place, string path)
    {
        var bytes = Read(path);
        var hits = In(place, bytes);
        if (bytes.AsSpan().StartsWith("PAR1"u8))
        {
            hits = hits.Concat(Parquet(place, path));
        }

        return bytes.AsSpan().StartsWith("SQLite format 3\0"u8) ? hits.Concat(Database(place, path)) : hits;
    }

    /// <summary>What a program said, or a response's body.</summary>
    public IEnumerable<string> In(string place, string text) => In(place, Encoding.UTF8.GetBytes(text));

    /// <summary>Some bytes, with the parts of an archive and the frames of compressed pages.</summary>
    public IEnumerable<string> In(string place, byte[] content)
    {
        Bytes += content.Length;
        if (_patterns.Find(content) is { } found)
        {
            yield return $"{place}: {found}";
        }

        if (content.AsSpan().StartsWith("PK\x03\x04"u8))
        {
            foreach (var hit in Parts(place, content))
            {
                yield return hit;
            }
        }

        foreach (var page in ZstdFrames.In(content))
        {
            Bytes += page.Length;
            if (_patterns.Find(page) is { } inside)
            {
                yield return $"{place} (page): {inside}";
            }
        }
    }

    /// <summary>Every column of every table.</summary>
    public IEnumerable<string> Database(string place, string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var found = new List<string>();
        foreach (var table in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'").ToList())
        {
            foreach (var row in connection.Query($"SELECT * FROM \"{table}\"", buffered: false)
                .Cast<IDictionary<string, object?>>())
            {
                found.AddRange(row.SelectMany(c => In($"{place} {table}.{c.Key}", c.Value as byte[]
                    ?? Encoding.UTF8.GetBytes($"{c.Value}"))));
            }
        }

        return found;
    }

    private List<string> Parts(string place, byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        return [.. zip.Entries.SelectMany(entry =>
        {
            using var part = entry.Open();
            using var inflated = new MemoryStream();
            part.CopyTo(inflated);
            return In($"{place}/{entry.FullName}", inflated.ToArray()).Concat(In($"{place} (name)", entry.FullName))
                .ToList();
        })];
    }

    // Values as a reader sees them, and what the file's footer says of them.
    private List<string> Parquet(string place, string path)
    {
        using var database = new DuckDbDatabase();
        using var connection = database.Connect();
        var name = path.Replace("'", "''", StringComparison.Ordinal);
        string[] queries =
        [
            $"SELECT COLUMNS(*)::VARCHAR FROM read_parquet('{name}')",
            $"SELECT COLUMNS(*)::VARCHAR FROM parquet_metadata('{name}')",
            $"SELECT COLUMNS(*)::VARCHAR FROM parquet_kv_metadata('{name}')",
            $"SELECT COLUMNS(*)::VARCHAR FROM parquet_schema('{name}')",
        ];
        var hits = new List<string>();
        foreach (var query in queries)
        {
            using var rows = connection.Query(query);
            var batch = rows.CreateBatch();
            while (rows.Read(batch))
            {
                hits.AddRange(Texts($"{place} (values)", batch));
            }
        }

        return hits;
    }

    private IEnumerable<string> Texts(string place, RowBatch batch)
    {
        for (var c = 0; c < batch.ColumnCount; c++)
        {
            for (var row = 0; row < batch.Count; row++)
            {
                if (batch[c].IsPresent(row) && _patterns.Find(batch[c].GetText(row)) is { } found)
                {
                    yield return $"{place} {batch[c].Column.Name}: {found}";
                }
            }
        }
    }

    private static bool IsKey(string root, string path) =>
        Path.GetRelativePath(root, path).StartsWith("kunci" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // A database that another process has open may be read along with it.
    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }
}
