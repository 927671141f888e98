using System.Security.Cryptography;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Documents;

/// <summary>The folder of letters and reports: one subfolder a case.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public sealed class DocumentFolder(HomePaths paths)
{
    private const int Turns = 64;
    private const int Tries = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, Turns).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>
    /// Holds a case's documents against other acts of people, in this process and others on this machine; waits a few
    /// seconds for who holds them, then gives null. Dispose to let go; the end of the process lets go too.
    /// </summary>
    internal async Task<IDisposable?> HoldAsync(string caseId, CancellationToken cancel)
    {
        // Cases share a few lock files that stay: a file system that has just lost many files makes new ones slowly.
        // Those of this process wait for each other before the file, where the next one goes on at once.
        var turn = caseId.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % Turns);
        if (!await _turns[turn].WaitAsync(Pause * Tries, cancel).ConfigureAwait(false))
        {
            return null;
        }

        FileStream? held = null;
        try
        {
            held = await HoldFileAsync(Path.Combine(paths.Root, "kunci", $"giliran-{turn}"), cancel)
                .ConfigureAwait(false);
            return held is null ? null : new HeldTurn(held, _turns[turn]);
        }
        finally
        {
            if (held is null)
            {
                _turns[turn].Release();
            }
        }
    }

    /// <summary>
    /// Writes the files of one document and describes them for the register; writing the same document again gives the
    /// same files.
    /// </summary>
    /// <param name="source">What document it is.</param>
    /// <param name="files">Extension with dot, and bytes, of each format.</param>
    /// <param name="unsynced">Notes the files; they are not registered before it was synced.</param>
    /// <exception cref="IOException">They could not be written; <see cref="DurableFile.IsDiskFull"/> tells whether for
    /// lack of room.</exception>
    internal IReadOnlyList<CaseDocument> Write(
        DocumentSource source, IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> files,
        UnsyncedFiles unsynced)
    {
        var folder = Path.Combine(source.Folder ?? paths.Documents, source.CaseId);
        unsynced.CreateDirectory(folder);
        var written = new List<CaseDocument>(files.Count);
        foreach (var (extension, content) in files)
        {
            var path = Path.Combine(folder, source.Name + extension);
            unsynced.Write(path, content.Span);
            written.Add(new CaseDocument
            {
                CaseId = source.CaseId,
                Path = paths.Relative(path),
                Kind = source.Kind,
                Round = source.Round,
                Number = source.Number,
                Bytes = content.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
                CreatedAt = RecordsTime.Text(source.CreatedAt)!,
            });
        }

        return written;
    }

    private static async Task<FileStream?> HoldFileAsync(string path, CancellationToken cancel)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException)
            {
                await Task.Delay(Pause, cancel).ConfigureAwait(false);
            }
        }

        return null;
    }

    private sealed class HeldTurn(FileStream file, SemaphoreSlim turn) : IDisposable
    {
        public void Dispose()
        {
            file.Dispose();
            turn.Release();
        }
    }
}
