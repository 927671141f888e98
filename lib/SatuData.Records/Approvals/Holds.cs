using Microsoft.Data.Sqlite;
using SatuData.Records.Cases;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Approvals;

/// <summary>The holds placed on data.</summary>
public static class Holds
{
    /// <summary>The subject of a hold on everything.</summary>
    public const string Everything = "*";

    private const string Columns =
        "id, subject, reason, placed_by, placed_at, released_by, released_at, release_reason";

    /// <summary>All holds, newest first, released ones too.</summary>
    public static IReadOnlyList<Hold> List(SqliteConnection connection) =>
        connection.Prepared($"SELECT {Columns} FROM hold ORDER BY placed_at DESC, id DESC").All(Read);

    /// <summary>The hold of that number; null when there is none.</summary>
    public static Hold? Find(SqliteConnection connection, string id) =>
        connection.Prepared($"SELECT {Columns} FROM hold WHERE id = ?1").Text(id).First(Read);

    /// <summary>The first hold that stands on any of the subjects, or on everything; null when none does.</summary>
    public static Hold? Standing(SqliteConnection connection, IEnumerable<string> subjects)
    {
        var wanted = subjects.Append(Everything).ToHashSet(StringComparer.Ordinal);
        return List(connection).LastOrDefault(h => h.ReleasedAt is null && wanted.Contains(h.Subject));
    }

    /// <summary>Places a hold.</summary>
    public static void Insert(RecordsTransaction transaction, Hold hold)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(hold);
        transaction.Connection.Prepared(
            "INSERT INTO hold (id, subject, reason, placed_by, placed_at) VALUES (?1, ?2, ?3, ?4, ?5)")
            .Text(hold.Id).Text(hold.Subject).Text(hold.Reason).Text(hold.PlacedBy).Text(hold.PlacedAt).Run();
    }

    /// <summary>Releases a hold; false when it does not stand.</summary>
    public static bool Release(RecordsTransaction transaction, string id, string by, string reason)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection.Prepared(
            """
            UPDATE hold SET released_by = ?2, released_at = ?3, release_reason = ?4 WHERE id = ?1 AND released_at IS NULL
            """)
            .Text(id).Text(by).Text(RecordsTime.Text(transaction.Now)).Text(reason).Run() == 1;
    }

    private static Hold Read(Statement row) => new()
    {
        Id = row.TextAt(0),
        Subject = row.TextAt(1),
        Reason = row.TextAt(2),
        PlacedBy = row.TextAt(3),
        PlacedAt = row.TextAt(4),
        ReleasedBy = row.TextOrNullAt(5),
        ReleasedAt = row.TextOrNullAt(6),
        ReleaseReason = row.TextOrNullAt(7),
    };
}
