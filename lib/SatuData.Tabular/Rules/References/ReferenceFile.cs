using System.Security.Cryptography;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Rows;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules.References;

/// <summary>
/// A file that foreign keys refer to, read as a table of the referring fields' own types, so that values are written
/// in the same way on both sides. Opened anew by every reader. Safe for use by several threads.
/// </summary>
public sealed class ReferenceFile : ITypedTable
{
    private static readonly string[] Endings = [".csv", ".xlsx", ".xls", ".tsv"];

    private readonly string _path;
    private readonly DataStandard _standard;

    private ReferenceFile(string path, DataStandard standard, IReadOnlyList<TypedColumn> columns)
    {
        (_path, _standard, Columns) = (path, standard, columns);
    }

    /// <inheritdoc/>
    public IReadOnlyList<TypedColumn> Columns { get; }

    /// <inheritdoc/>
    public int PartitionCount => 1;

    /// <summary>
    /// The file of a folder that is called like the table (<c>.csv</c>, <c>.xlsx</c>, <c>.xls</c>, <c>.tsv</c>); null
    /// when there is none or it holds no such table.
    /// </summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ReferenceTable? Find(string folder, TableReference reference, DataStandard standard)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.Table != Path.GetFileName(reference.Table)
            ? null
            : Endings.Select(e => Path.Combine(folder, reference.Table + e)).FirstOrDefault(File.Exists) is { } path
                ? Open(path, reference, standard)
                : null;
    }

    /// <summary>The table in the file at <paramref name="path"/>; null when it holds none of the columns.</summary>
    /// <exception cref="IOException">The file could not be read.</exception>
    public static ReferenceTable? Open(string path, TableReference reference, DataStandard standard)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(standard);
        var mirrored = Mirror(reference, standard);
        using var content = new FileContent(path);
        using var table = Open(content, path, mirrored);
        using var bytes = content.OpenStream();
        return table.IsReadable
            ? new ReferenceTable(
                new ReferenceFile(path, mirrored, table.TypedTable().Columns),
                Path.GetFileName(path),
                Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : null;
    }

    /// <inheritdoc/>
    public IRowBatchReader OpenPartition(int index)
    {
        var content = new FileContent(_path);
        return new Reader(Open(content, _path, _standard), content);
    }

    private static TableFile Open(FileContent content, string path, DataStandard standard) => TableFile.Open(
        content, Path.GetFileName(path), standard, RegionCodes.Kemendagri, new TableReadOptions { Partitions = 1 });

    private static DataStandard Mirror(TableReference reference, DataStandard standard) => new()
    {
        Id = "rujukan",
        Title = reference.Table,
        Version = 1,
        Hash = standard.Hash,
        Fields = [.. reference.Columns.Select((name, i) => Mirror(name, standard.Find(reference.Fields[i])!))],
    };

    private static StandardField Mirror(string name, StandardField like) => new()
    {
        Name = name,
        Title = name,
        Type = like.Type,
        Format = like.Format,
        Notation = like.Notation,
        Scale = like.Scale,
        MissingValues = like.MissingValues,
    };

    private sealed class Reader(TableFile table, FileContent content) : IRowBatchReader
    {
        private readonly IRowBatchReader? _rows = table.IsReadable ? table.TypedTable().OpenPartition(0) : null;

        public bool Read(RowBatch batch) => _rows?.Read(batch) ?? false;

        public void Dispose()
        {
            _rows?.Dispose();
            table.Dispose();
            content.Dispose();
        }
    }
}
