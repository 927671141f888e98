using SatuData.Records.Sqlite;

namespace SatuData.Records.Cases;

/// <summary>Counters that start at 1 each year: cases and letters.</summary>
public static class AnnualCounters
{
    /// <summary>The next number, 1 or more, without gaps among committed transactions.</summary>
    public static long Next(RecordsTransaction transaction, string name, int year)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        return transaction.Connection.Prepared(
            """
            INSERT INTO annual_counter (name, year, last) VALUES (?1, ?2, 1)
            ON CONFLICT (name, year) DO UPDATE SET last = last + 1
            RETURNING last
            """).Text(name).Long(year).First(row => row.LongAt(0));
    }
}
