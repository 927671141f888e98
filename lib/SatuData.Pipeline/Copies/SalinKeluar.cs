using System.Globalization;
using SatuData.Pipeline.Documents;
using SatuData.Pipeline.Home;
using SatuData.Pipeline.Steps;
using SatuData.Records.Audit;
using SatuData.Records.Cases;
using SatuData.Records.Copies;
using SatuData.Snapshots.Copies;
using SatuData.Snapshots.RecoveryPoints;
using SatuData.Snapshots.Vault;

namespace SatuData.Pipeline.Copies;

/// <summary>
/// Copies of the home outside it (3-2-1): what the newest whole recovery point needs, incremental, read again
/// afterwards. Keys are never copied.
/// </summary>
public sealed class SalinKeluar(SatuDataHome home)
{
    /// <summary>The places, by name.</summary>
    public IReadOnlyList<CopyTarget> List() => home.Records.Read(CopyTargets.List);

    /// <summary>Adds a folder as a place for copies, or gives a known one another folder.</summary>
    public async Task<Outcome<CopyTarget>> AddAsync(
        string name, string folder, string actor, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        var location = Path.GetFullPath(folder);
        if (name.Trim().Length is 0 or > 100)
        {
            return Outcome.Refused<CopyTarget>("nama-diperlukan", "Nama tempat salinan 1 sampai 100 huruf.");
        }

        if ((location + Path.DirectorySeparatorChar).StartsWith(
            home.Paths.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return Outcome.Refused<CopyTarget>("di-dalam-home",
                "Salinan di dalam home hilang bersama home. Pilih folder pada cakram atau mesin lain.");
        }

        var target = new CopyTarget { Name = name.Trim(), Location = location };
        await home.Records.CommitAsync(
            transaction =>
            {
                CopyTargets.Save(transaction, target, actor);
                transaction.Audit(new AuditEvent
                {
                    Action = "TempatSalinanDitetapkan",
                    Actor = actor,
                    Subject = target.Name,
                    Details = new Dictionary<string, string> { ["letak"] = location },
                });
            },
            cancel).ConfigureAwait(false);
        return Outcome.Done(target);
    }

    /// <summary>Removes a place from the list; what lies there stays.</summary>
    public Task<Outcome<string>> RemoveAsync(string name, string actor, CancellationToken cancel = default) =>
        home.Records.CommitAsync(
            transaction =>
            {
                if (!CopyTargets.Remove(transaction, name))
                {
                    return Outcome.Refused<string>(
                        "tempat-tidak-dikenal", $"Tidak ada tempat salinan {name}. Lihat 'satudata copy list'.");
                }

                transaction.Audit(new AuditEvent { Action = "TempatSalinanDihapus", Actor = actor, Subject = name });
                return Outcome.Done(name);
            },
            cancel);

    /// <summary>
    /// Copies the newest whole recovery point, made now when there is none of today, to every place and reads it again.
    /// </summary>
    /// <param name="progress">Told of every file that is done.</param>
    /// <param name="cancel">Stops; what is done stays, and the next run goes on from there.</param>
    /// <returns>Each place as it is now.</returns>
    /// <exception cref="IOException">A place could not be read or written; those before it are done.</exception>
    public async Task<IReadOnlyList<CopyTarget>> RunAsync(
        IProgress<CopiedFile>? progress = null, CancellationToken cancel = default)
    {
        var point = await new BuatTitikPemulihan(home).RunAsync(cancel).ConfigureAwait(false);
        var source = SourceOf(point);
        var results = new List<CopyTarget>();
        foreach (var target in List())
        {
            var copy = new OutsideCopy(new FolderTarget(target.Location), home.Clock);
            var result = copy.Run(source, progress, cancel);
            var problems = copy.Verify(result.Manifest, progress, cancel);
            results.Add(await RecordAsync(target, result, problems, cancel).ConfigureAwait(false));
        }

        return results;
    }

    /// <summary>Everything a point needs, without the keys.</summary>
    internal CopySource SourceOf(RecoveryPoint point)
    {
        var records = home.Paths.Relative(Path.GetFullPath(Path.Combine(home.Paths.Snapshots, point.Records!.Path)));
        var snapshots = home.RecoveryPoints.FilesOf(point)
            .Select(f => $"{home.Paths.Relative(home.Paths.Snapshots)}/{f}");
        var others = new[]
        {
            home.Paths.Uploads, home.Paths.Documents, home.Paths.Deliveries, home.Paths.Standards,
            home.Paths.Classification,
        }.SelectMany(Below);
        return new CopySource(
            home.Paths.Root, point.Name, point.Sha256, records,
            [.. snapshots.Concat(others).Append(home.Paths.Relative(home.Paths.Region)).Append(records)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. new[] { home.Paths.Snapshots, home.Paths.Uploads }.SelectMany(Shredded)]);
    }

    private async Task<CopyTarget> RecordAsync(
        CopyTarget target, CopyResult result, IReadOnlyList<CopyProblem> problems, CancellationToken cancel)
    {
        var now = RecordsTime.Text(home.Clock.GetUtcNow());
        var state = target with
        {
            Point = result.Manifest.Point,
            CopiedAt = RecordsTime.Text(result.Manifest.MadeAt),
            Files = result.Manifest.Files.Count,
            Bytes = result.Manifest.Bytes,
            VerifiedAt = now,
            Problems = problems.Count,
        };
        await home.Records.CommitAsync(
            transaction =>
            {
                CopyTargets.SaveState(transaction, state);
                transaction.Audit(new AuditEvent
                {
                    Action = problems.Count == 0 ? "SalinanDiperiksa" : "SalinanRusak",
                    Actor = OfficialForms.System,
                    Subject = target.Name,
                    Details = new Dictionary<string, string>
                    {
                        ["titik"] = result.Manifest.Point,
                        ["berkas"] = result.Manifest.Files.Count.ToString(CultureInfo.InvariantCulture),
                        ["ditulis"] = result.Written.ToString(CultureInfo.InvariantCulture),
                        ["rusak"] = problems.Count.ToString(CultureInfo.InvariantCulture),
                    },
                });
            },
            cancel).ConfigureAwait(false);
        return state;
    }

    private IEnumerable<string> Below(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".tmp", StringComparison.Ordinal))
            .Select(home.Paths.Relative);

    private IEnumerable<string> Shredded(string folder) => !Directory.Exists(folder)
        ? []
        : SealedFile.ShreddedEnvelopes(folder).Select(home.Paths.Relative);
}
