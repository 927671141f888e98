using System.Text;
using SatuData.Snapshots;
using SatuData.Snapshots.Vault;
using SatuData.Tabular.Access;
using SatuData.Tabular.Content;
using SatuData.Tabular.Reading;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Benchmarks.Ingest;

/// <summary>A temporary folder with generated files and a snapshot store, gone when it is disposed.</summary>
internal sealed class IngestRoom : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("satudata-ingest-").FullName;
    private readonly DataStandard _standard = DataStandard.Parse(Encoding.UTF8.GetBytes(IngestFile.Standard), "benchmark.yaml").Standard!;
    private readonly KeyRing _keys;
    private readonly SnapshotStore _store;
    private int _versions;

    public IngestRoom()
    {
        _keys = KeyRing.OpenOrCreate(Path("kunci.json"), TimeProvider.System);
        _store = new SnapshotStore(Path("snapshot"), _keys, TimeProvider.System);
    }

    public string Path(string name) => System.IO.Path.Combine(_folder, name);

    /// <summary>Generates a file and gives its path.</summary>
    public string File(string name, int rows, bool failing)
    {
        IngestFile.Write(Path(name), rows, failing);
        return Path(name);
    }

    /// <summary>
    /// Validates, profiles and stores a file, and checks that it did: all rows, so many of them without an error.
    /// </summary>
    public void Store(string csv, int rows, int validRows)
    {
        using var content = new FileContent(csv);
        using var table = TableFile.Open(content, "masukan.csv", _standard, RegionCodes.Kemendagri);
        var run = table.Validate();
        var version = _store.Store(new StoreRequest
        {
            Dataset = "benchmark",
            StorageKey = $"ronde-{_versions++}",
            Table = run.Table,
            Open = OpenColumns.From(_standard.Fields.Select(f => new ColumnDecision(f.Name, AccessClass.Terbuka, "benchmark", "benchmark"))),
            Actor = "benchmark",
        });
        var result = run.Complete();
        if (version.Rows != rows || result.Rows != rows || result.Findings.Errors != rows - validRows || result.Profile.Columns[0].Rows != rows)
        {
            throw new InvalidOperationException(
                $"Stored {version.Rows} rows, validated {result.Rows}, {result.Findings.Errors} errors: {(result.Findings.Items is [var first, ..] ? first.Code : "")}.");
        }
    }

    public void Dispose()
    {
        _store.Dispose();
        _keys.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
