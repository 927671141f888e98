using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SatuData.Records.Sqlite;

/// <summary>Turns SQLite's result codes into the exceptions a caller can act on.</summary>
internal static class SqliteErrors
{
    public static bool IsBusy(SqliteException exception) =>
        exception.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED;

    public static Exception Translate(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: raw.SQLITE_FULL } => new RecordsFullException(exception),
        SqliteException busy when IsBusy(busy) => new RecordsBusyException(exception),
        _ => exception,
    };

    public static Exception TranslateOpening(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => new RecordsVersionException(
            $"Berkas '{path}' bukan basis data SatuData. Periksa letak basis data pada pengaturan.", exception),
        raw.SQLITE_CORRUPT => new RecordsVersionException(
            $"Basis data '{path}' rusak. Pulihkan dari titik pemulihan terakhir.", exception),
        _ => Translate(exception),
    };
}
