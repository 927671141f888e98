using System.Buffers;
using System.IO.Compression;
using System.Text;
using Dapper;
using SatuData.Pipeline.Home;
using SatuData.Tabular.Rows;

namespace SatuData.Pipeline.Tests.Canaries;

/// <summary>
/// Looks for values everywhere a home keeps something: the bytes of every file but the keys, the parts of workbooks,
/// every column of every table of the records, and the values of the open snapshots, which are compressed in their
/// files.
/// </summary>
internal sealed class CanarySearch(SatuDataHome home, IReadOnlyCollection<string> canaries)
{
    private readonly SearchValues<string> _wanted =
        SearchValues.Create([.. canaries], StringComparison.OrdinalIgnoreCase);

    /// <summary>Where something was found, and what.</summary>
    public List<string> Run() => [.. Files().Concat(Records()).Concat(OpenValues())];

    /// <summary>Every column of every table.</summary>
    public IEnumerable<string> Records() => home.Records.Read(connection =>
    {
        var found = new List<string>();
        foreach (var table in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            foreach (var row in connection.Query($"SELECT * FROM \"{table}\"").Cast<IDictionary<string, object?>>())
            {
                found.AddRange(row.SelectMany(c => In($"{table}.{c.Key}", c.Value is byte[] bytes
                    ? bytes
                    : Encoding.UTF8.GetBytes(c.Value as string ?? ""))));
            }
        }

        return found;
    });

    /// <summary>What a text holds of the wanted values.</summary>
    public IEnumerable<string> In(string place, ReadOnlyMemory<byte> content)
    {
        // A byte a character, and once more without the zero bytes of UTF-16.
        var text = Encoding.Latin1.GetString(content.Span);
        return new[] { text, text.Replace("\0", "", StringComparison.Ordinal) }
            .Where(t => t.AsSpan().ContainsAny(_wanted))
            .Select(t => $"{place}: {canaries.First(c => t.Contains(c, StringComparison.OrdinalIgnoreCase))}")
            .Take(1);
    }

    private IEnumerable<string> Files()
    {
        foreach (var path in Directory.EnumerateFiles(home.Paths.Root, "*", SearchOption.AllDirectories))
        {
            var name = home.Paths.Relative(path);
            if (name.StartsWith("kunci/", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var hit in In(name, File.ReadAllBytes(path)).Concat(
                path.EndsWith(".xlsx", StringComparison.Ordinal) ? Parts(name, path) : []))
            {
                yield return hit;
            }
        }
    }

    private List<string> Parts(string name, string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.SelectMany(entry =>
        {
            using var part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            return In($"{name}/{entry.FullName}", content.ToArray()).ToList();
        })];
    }

    private IEnumerable<string> OpenValues() =>
        from dataset in home.Snapshots.Datasets()
        from version in home.Snapshots.List(dataset)
        let table = home.Snapshots.Read(version)
        from partition in Enumerable.Range(0, table.PartitionCount)
        from hit in Texts($"snapshot {dataset} {version.Version}", table, partition)
        select hit;

    private List<string> Texts(string place, ITypedTable table, int partition)
    {
        var found = new List<string>();
        using var reader = table.OpenPartition(partition);
        var batch = new RowBatch(table.Columns);
        while (reader.Read(batch))
        {
            var columns = Enumerable.Range(0, batch.ColumnCount).Select(i => batch[i]);
            foreach (var column in columns.Where(c => c.Column.Kind == ValueKind.Text))
            {
                for (var row = 0; row < batch.Count; row++)
                {
                    var value = column.IsPresent(row) ? column.GetText(row).ToArray() : [];
                    found.AddRange(In($"{place} {column.Column.Name}", value));
                }
            }
        }

        return found;
    }
}
