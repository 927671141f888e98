namespace SatuData.Snapshots.Native;

/// <summary>How a DuckDB database is opened.</summary>
public sealed record DuckDbSettings
{
    /// <summary>The most memory DuckDB's buffers may take, in MiB. Default: 1024.</summary>
    public int MemoryLimitMiB { get; init; } = 1024;

    /// <summary>Threads of one query, the asking thread included. Default: 1, because the store asks from several
    /// threads itself.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Folder for data that does not fit in memory; null, the default, lets such queries fail so that nothing
    /// spills in clear.</summary>
    public string? TempDirectory { get; init; }

    /// <summary>Whether rows keep the order in which they were read. Default: true.</summary>
    public bool PreserveInsertionOrder { get; init; } = true;
}
