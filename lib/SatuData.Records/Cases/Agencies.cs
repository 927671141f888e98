using Dapper;
using Microsoft.Data.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>The register of agencies.</summary>
public static class Agencies
{
    /// <summary>Every agency, by name.</summary>
    public static IReadOnlyList<Agency> List(SqliteConnection connection) =>
        connection.Query<Agency>("SELECT id AS Id, name AS Name, address AS Address FROM agency ORDER BY name").AsList();

    /// <summary>The agency of that id; null when there is none.</summary>
    public static Agency? Find(SqliteConnection connection, string id) => connection.QuerySingleOrDefault<Agency>(
        "SELECT id AS Id, name AS Name, address AS Address FROM agency WHERE id = @id", new { id });

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
}
