using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SatuData.Snapshots.Vault;

namespace SatuData.Snapshots.Copies;

/// <summary>
/// A copy of recovery points outside the home. Files lie under the paths they have in the home, each once however many
/// points need it; a point's manifest comes last. A run that was stopped goes on where it was when it is repeated. Keys
/// are never part of it.
/// </summary>
/// <param name="target">Where the copy lies.</param>
/// <param name="clock">Gives the time of manifests.</param>
/// <remarks>Safe for use by several threads; runs of one copy must not overlap.</remarks>
public sealed class OutsideCopy(ICopyTarget target, TimeProvider clock)
{
    private const string Manifests = "titik";

    /// <summary>All manifests, oldest first; damaged ones are passed over.</summary>
    /// <exception cref="IOException">The place cannot be read.</exception>
    public IReadOnlyList<CopyManifest> List() => [.. target.List(Manifests)
        .Select(TryLoad).OfType<CopyManifest>().OrderBy(m => m.MadeAt)];

    /// <summary>Copies what the point needs and the copy lacks, and writes the point's manifest.</summary>
    /// <param name="source">What to copy.</param>
    /// <param name="progress">Told of every file that is done.</param>
    /// <param name="cancellation">Stops; what is done stays.</param>
    /// <exception cref="StorageFullException">There is no room at the target.</exception>
    /// <exception cref="IOException">A file could not be read or written.</exception>
    public CopyResult Run(
        CopySource source, IProgress<CopiedFile>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var removed = Remove(source.Shredded);
        var known = List().SelectMany(m => m.Files).Distinct().ToLookup(f => f.Path, StringComparer.Ordinal);
        var files = new ConcurrentBag<(CopiedFile File, bool IsNew)>();
        InParallel(source.Files, path =>
        {
            var done = Copy(source.Root, path, known[path], cancellation);
            files.Add(done);
            progress?.Report(done.File);
        }, cancellation);
        var manifest = new CopyManifest(
            CopyManifest.CurrentFormat, source.Point, source.PointSha256, source.RecordsCopy, clock.GetUtcNow(),
            [.. files.Select(f => f.File).OrderBy(f => f.Path, StringComparer.Ordinal)]);

        // What it names is durable before it is.
        target.Flush();
        target.Write($"{Manifests}/{source.Point}.json", stream => stream.Write(manifest.ToBytes()));
        target.Flush();
        var written = files.Where(f => f.IsNew).ToList();
        return new CopyResult(manifest, written.Count, written.Sum(f => f.File.Size), removed);
    }

    /// <summary>
    /// Reads every file of a point again and compares it with the manifest; gives a sentence for each that is damaged,
    /// with its path.
    /// </summary>
    /// <exception cref="IOException">The place cannot be read.</exception>
    public IReadOnlyList<CopyProblem> Verify(
        CopyManifest manifest, IProgress<CopiedFile>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var problems = new ConcurrentBag<CopyProblem>();
        InParallel(manifest.Files, file =>
        {
            if (ProblemOf(file, null, cancellation) is { } problem)
            {
                problems.Add(problem);
            }

            progress?.Report(file);
        }, cancellation);
        return [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Writes every file of a point under <paramref name="folder"/>, hashing as it goes. When nothing is damaged the
    /// files survive a power cut once this returns.
    /// </summary>
    /// <returns>A sentence for each file that is damaged; it is left out.</returns>
    /// <exception cref="StorageFullException">There is no room.</exception>
    /// <exception cref="IOException">The place cannot be read or the folder not written.</exception>
    public IReadOnlyList<CopyProblem> Restore(
        CopyManifest manifest, string folder, IProgress<CopiedFile>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var into = new RestoreFolder(folder);
        var problems = new ConcurrentBag<CopyProblem>();
        InParallel(manifest.Files, file =>
        {
            if (ProblemOf(file, into, cancellation) is { } problem)
            {
                problems.Add(problem);
            }

            progress?.Report(file);
        }, cancellation);
        into.Sync();
        return [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal)];
    }

    private int Remove(IReadOnlyList<string> shredded)
    {
        var gone = shredded.ToHashSet(StringComparer.Ordinal);
        var there = gone.Count == 0 ? [] : target.List(CopiedFile.Folder).Where(p => gone.Contains(PathOf(p))).ToList();
        there.ForEach(target.Delete);
        target.Flush();
        return there.Count;
    }

    // The path in the home of a file as it is kept.
    private static string PathOf(string stored)
    {
        var path = stored[(CopiedFile.Folder.Length + 1)..];
        var mark = path.LastIndexOf(CopiedFile.Mark);
        return mark < 0 ? path : path[..mark];
    }

    private (CopiedFile File, bool IsNew) Copy(
        string root, string path, IEnumerable<CopiedFile> known, CancellationToken cancellation)
    {
        var full = Path.Combine(root, path);
        var size = new FileInfo(full).Length;
        var candidate = CopiedFile.IsChangeable(size)
            ? new CopiedFile(path, size, HashOf(full, cancellation))
            : known.LastOrDefault(f => f.Size == size);
        return candidate is not null && known.Contains(candidate) && target.SizeOf(candidate.StoredAs) == size
            ? (candidate, false)
            : (Write(full, candidate ?? new CopiedFile(path, size, ""), cancellation), true);
    }

    private CopiedFile Write(string full, CopiedFile expected, CancellationToken cancellation)
    {
        var written = expected;
        target.Write(expected.StoredAs, stream =>
        {
            using var source = new FileStream(
                full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var (size, sha256) = HashingCopy.Run(source, stream, cancellation);
            written = expected with { Size = size, Sha256 = sha256 };
        });

        // Rewritten between being looked at and being copied: what is kept must stand under its own hash.
        return written.StoredAs == expected.StoredAs ? written : Write(full, written, cancellation);
    }

    private static string HashOf(string full, CancellationToken cancellation)
    {
        using var file = File.OpenRead(full);
        return HashingCopy.Run(file, null, cancellation).Sha256;
    }

    private CopyProblem? ProblemOf(CopiedFile file, RestoreFolder? into, CancellationToken cancellation)
    {
        using var source = target.OpenRead(file.StoredAs);
        if (source is null)
        {
            return WasDestroyed(file) ? null : new CopyProblem(file.Path, "Berkas hilang dari salinan.");
        }

        var (size, sha256) = into is null
            ? HashingCopy.Run(source, null, cancellation)
            : into.Write(file.Path, stream => HashingCopy.Run(source, stream, cancellation));
        if (size == file.Size && sha256 == file.Sha256)
        {
            return null;
        }

        into?.Delete(file.Path);
        return new CopyProblem(file.Path, "Isi berkas pada salinan telah berubah.");
    }

    // A key that was destroyed since is missed on purpose; its tombstone came with a later point.
    private bool WasDestroyed(CopiedFile file) =>
        file.Path.EndsWith(SealedFile.EnvelopeSuffix, StringComparison.Ordinal)
        && List().Any(m => m.Files.Any(f => f.Path == Shredding.TombstonePath(file.Path)));

    private CopyManifest? TryLoad(string path)
    {
        try
        {
            using var stream = target.OpenRead(path);
            return stream is null ? null : CopyManifest.Parse(stream, path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static void InParallel<T>(IReadOnlyList<T> items, Action<T> act, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(
                items,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount,
                    CancellationToken = cancellation },
                act);
        }
        catch (AggregateException many)
        {
            // The first tells as much as all of them, and callers know its type.
            ExceptionDispatchInfo.Throw(many.InnerExceptions[0]);
        }
    }
}
