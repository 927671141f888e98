using System.Globalization;
using Dapper;
using SatuData.Pipeline.Home;

namespace SatuData.Pipeline.Tests.Deliveries;

/// <summary>
/// Everything a home holds, counted: rows of every table, the letter numbers given, versions of every dataset, files of
/// every folder. Two homes that went through the same acts have the same footprint, whatever their messages' deliveries
/// were.
/// </summary>
internal static class Footprint
{
    private static readonly string[] Folders = ["dokumen", "wali-data", "salinan", "brankas", "snapshot"];

    public static SortedDictionary<string, long> Of(SatuDataHome home)
    {
        var counts = home.Records.Read(connection =>
        {
            var tables = connection.Query<string>(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
            var rows = tables.ToDictionary(
                t => "baris " + t,
                t => connection.ExecuteScalar<long>($"SELECT count(*) FROM \"{t}\""),
                StringComparer.Ordinal);
            rows["nomor"] = connection.ExecuteScalar<long>("SELECT coalesce(sum(last), 0) FROM annual_counter");
            return rows;
        });
        foreach (var folder in Folders.Select(f => Path.Combine(home.Paths.Root, f)).Where(Directory.Exists))
        {
            counts["berkas " + Path.GetFileName(folder)] =
                Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).LongCount();
        }

        foreach (var dataset in home.Snapshots.Datasets())
        {
            counts["versi " + dataset] = home.Snapshots.List(dataset).Count;
        }

        return new SortedDictionary<string, long>(counts, StringComparer.Ordinal);
    }

    public static string Text(SortedDictionary<string, long> footprint) =>
        string.Join('\n', footprint.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key}: {c.Value}")));
}
