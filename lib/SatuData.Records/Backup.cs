using Dapper;
using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records;

/// <summary>
/// Copies the database to a file that stands on its own: no log beside it, and on disk when the call returns.
/// </summary>
internal static class Backup
{
    public static void Write(RecordsDatabase database, string path)
    {
        string full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            throw new IOException(
                $"Berkas cadangan '{full}' sudah ada. Pilih nama lain agar cadangan lama tidak tertimpa.");
        }

        ConnectionFactory.EnsureFile(full);
        try
        {
            Copy(database, full);
            DiskSync.File(full);
            DiskSync.Folder(Path.GetDirectoryName(full)!);
        }
        catch (Exception exception)
        {
            // Half a backup must not be taken for one.
            File.Delete(full);
            if (exception is SqliteException)
            {
                throw SqliteErrors.Translate(exception);
            }

            throw;
        }
    }

    private static void Copy(RecordsDatabase database, string path)
    {
        var text =
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        using var target = new SqliteConnection(text.ToString());
        target.Open();
        database.Read(source =>
        {
            source.BackupDatabase(target);
            return true;
        });
        // The copy inherits WAL mode, in which it could not be read from a read-only medium.
        target.Execute("PRAGMA journal_mode = DELETE");
    }
}
