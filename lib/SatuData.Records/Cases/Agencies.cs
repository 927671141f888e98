using Microsoft.Data.Sqlite;
using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The register of agencies.</summary>
public static class Agencies
{
    /// <summary>Every agency, by name.</summary>
    public static IReadOnlyList<Agency> List(SqliteConnection connection) =>
        connection.Prepared("SELECT id, name, address FROM agency ORDER BY name").All(Read);

    /// <summary>The agency of that id; null when there is none.</summary>
    public static Agency? Find(SqliteConnection connection, string id) =>
        connection.Prepared("SELECT id, name, address FROM agency WHERE id = ?1").Text(id).First(Read);

    /// <summary>Registers an agency, or changes its name and address.</summary>
    public static void Save(RecordsTransaction transaction, Agency agency)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        transaction.Execute(
            """
            INSERT INTO agency (id, name, address) VALUES (@Id, @Name, @Address)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address
            """,
            agency);
    }

    private static Agency Read(Statement row) => new(row.TextAt(0), row.TextAt(1), row.TextAt(2));
}
