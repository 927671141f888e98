using SatuData.Pipeline.Home;
using SatuData.Tabular.Rules.References;
using SatuData.Tabular.Standards;

namespace SatuData.Pipeline.Steps;

/// <summary>
/// The tables that foreign keys refer to: datasets stored in a home, else files in its folder of standards.
/// </summary>
public sealed class HomeTables(SatuDataHome home)
{
    /// <summary>
    /// The latest version of the dataset called like the table, in its open columns, first the agency's own; else the
    /// file in
    /// <c>standar/tabel</c>. Null when there is neither.
    /// </summary>
    /// <param name="reference">The foreign key.</param>
    /// <param name="standard">The standard it is in.</param>
    /// <param name="agencyId">The agency whose data is checked; null when it is nobody's.</param>
    /// <exception cref="IOException">A file could not be read.</exception>
    public ReferenceTable? Find(TableReference reference, DataStandard standard, string? agencyId = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(standard);
        string[] names = agencyId is null ? [reference.Table] : [$"{reference.Table}.{agencyId}", reference.Table];
        var known = home.Snapshots.Datasets();
        return names.Where(n => known.Contains(n, StringComparer.Ordinal)).Select(Stored)
            .FirstOrDefault(t => t is not null)
            ?? ReferenceFile.Find(Path.Combine(home.Paths.Standards, StandardLibrary.TableFolder), reference, standard);
    }

    private ReferenceTable? Stored(string dataset) =>
        home.Snapshots.Latest(dataset) is { OpenColumns.Count: > 0 } latest
        ? new ReferenceTable(home.Snapshots.Read(latest), $"{dataset}@{latest.Version}", latest.CommitSha256)
        : null;
}
