using Microsoft.Data.Sqlite;
using SatuData.Records.Cases;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Copies;

/// <summary>The places that hold copies.</summary>
public static class CopyTargets
{
    private const string Columns = "name, location, point, copied_at, files, bytes, verified_at, problems";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<CopyTarget> List(SqliteConnection connection) =>
        connection.Prepared($"SELECT {Columns} FROM copy_target ORDER BY name").All(Read);

    /// <summary>Adds a place, or gives one another location.</summary>
    public static void Save(RecordsTransaction transaction, CopyTarget target, string actor)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(target);
        transaction.Connection.Prepared(
            """
            INSERT INTO copy_target (name, location, added_by, added_at) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (name) DO UPDATE SET location = ?2, point = NULL, copied_at = NULL, verified_at = NULL, problems = NULL
            """)
            .Text(target.Name).Text(target.Location).Text(actor).Text(RecordsTime.Text(transaction.Now)).Run();
    }

    /// <summary>Removes a place from the list; false when there is none of that name. What lies there stays.</summary>
    public static bool Remove(RecordsTransaction transaction, string name)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection.Prepared("DELETE FROM copy_target WHERE name = ?1").Text(name).Run() == 1;
    }

    /// <summary>Records what a place holds now.</summary>
    public static void SaveState(RecordsTransaction transaction, CopyTarget target)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(target);
        transaction.Connection.Prepared(
            """
            UPDATE copy_target SET point = ?2, copied_at = ?3, files = ?4, bytes = ?5, verified_at = ?6, problems = ?7
            WHERE name = ?1
            """)
            .Text(target.Name).Text(target.Point).Text(target.CopiedAt).Long(target.Files).Long(target.Bytes)
            .Text(target.VerifiedAt).Long(target.Problems).Run();
    }

    private static CopyTarget Read(Statement row) => new()
    {
        Name = row.TextAt(0),
        Location = row.TextAt(1),
        Point = row.TextOrNullAt(2),
        CopiedAt = row.TextOrNullAt(3),
        Files = row.LongOrNullAt(4),
        Bytes = row.LongOrNullAt(5),
        VerifiedAt = row.TextOrNullAt(6),
        Problems = row.LongOrNullAt(7),
    };
}
