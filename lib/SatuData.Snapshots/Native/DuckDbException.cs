namespace SatuData.Snapshots.Native;

/// <summary>DuckDB refused an operation.</summary>
/// <remarks>
/// DuckDB's own text may quote values of the data; it is in <see cref="EngineText"/> and not in the message, so that
/// logging the
/// exception reveals nothing.
/// </remarks>
public sealed class DuckDbException : Exception
{
    /// <summary>Creates the exception without an engine's text.</summary>
    public DuckDbException()
        : this("unknown")
    {
    }

    /// <summary>Creates the exception for a failed <paramref name="operation"/>.</summary>
    public DuckDbException(string operation)
        : this(operation, null)
    {
    }

    /// <summary>Creates the exception for a failed <paramref name="operation"/> with its cause.</summary>
    public DuckDbException(string operation, Exception? inner)
        : base($"DuckDB refused: {operation}.", inner)
    {
        EngineText = "";
    }

    internal DuckDbException(string operation, int errorType, string engineText)
        : base($"DuckDB refused: {operation} (error type {errorType}).")
    {
        ErrorType = errorType;
        EngineText = engineText;
    }

    /// <summary>DuckDB's error type number (duckdb_error_type); 0 when unknown.</summary>
    public int ErrorType { get; }

    /// <summary>DuckDB's own text. It may quote values of the data: never log or show it.</summary>
    public string EngineText { get; }

    /// <summary>Whether DuckDB reported a full disk, quota or largest file size. Its texts come from strerror in the C
    /// locale.</summary>
    public bool MeansDiskFull =>
        EngineText.Contains("No space left on device", StringComparison.Ordinal)
        || EngineText.Contains("File too large", StringComparison.Ordinal)
        || EngineText.Contains("Disk quota exceeded", StringComparison.Ordinal)
        || EngineText.Contains("not enough space on the disk", StringComparison.OrdinalIgnoreCase);
}
