using System.Data.Common;
using Microsoft.Data.Sqlite;
using SatuData.Pipeline.Home;
using SatuData.Records;
using SatuData.Snapshots.Durable;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.Hosting;

/// <summary>
/// Tells failures that pass by themselves (a full disk, a busy database) from those that trying again cannot mend.
/// </summary>
internal static class TransientFailure
{
    // Primary result codes of SQLite: BUSY, LOCKED, NOMEM, IOERR, FULL, CANTOPEN, PROTOCOL.
    private static readonly int[] PassingSqliteCodes = [5, 6, 7, 10, 13, 14, 15];

    /// <summary>
    /// Whether the place is short of something and the message is not to blame: it may wait as long as that lasts.
    /// </summary>
    public static bool IsShortage(Exception exception) => exception switch
    {
        RecordsFullException or LargeUploadsBusyException => true,
        IOException failure => DurableFile.IsDiskFull(failure),
        AggregateException { InnerException: { } inner } => IsShortage(inner),
        _ => exception.InnerException is { } cause && IsShortage(cause),
    };

    public static bool Is(Exception exception) => exception switch
    {
        LargeUploadsBusyException => true,
        // A full disk needs somebody's help, but not with this message: it waits at the head of its case.
        RecordsFullException => true,
        RecordsException records => records.IsTransient,
        SqliteException sqlite => PassingSqliteCodes.Contains(sqlite.SqliteErrorCode),
        DbException database => database.IsTransient,
        // A file that was changed stays changed until somebody restores it; then the message is sent again.
        SealBrokenException => false,
        FileNotFoundException or DirectoryNotFoundException or PathTooLongException or EndOfStreamException => false,
        IOException or HttpRequestException => true,
        AggregateException { InnerException: { } inner } => Is(inner),
        _ => exception.InnerException is { } cause && Is(cause),
    };
}
