using System.Security.Cryptography;
using SatuData.Pipeline.Home;
using SatuData.Records.Cases;
using SatuData.Snapshots.Durable;

namespace SatuData.Pipeline.Documents;

/// <summary>The folder of letters and reports: one subfolder a case, written durably, replaced as a whole.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public sealed class DocumentFolder(HomePaths paths)
{
    /// <summary>
    /// Holds a case's documents against other acts of people, in this process and others on this machine; null when somebody else holds
    /// them. Dispose to let go; the end of the process lets go too.
    /// </summary>
    internal IDisposable? TryHold(string caseId)
    {
        var path = Path.Combine(paths.Root, "kunci", caseId + ".sedang");
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes the files of one document and describes them for the register. When it returns they survive a power cut; writing the same
    /// document again gives the same files.
    /// </summary>
    /// <param name="source">What document it is.</param>
    /// <param name="files">Extension with dot, and bytes, of each format.</param>
    /// <exception cref="IOException">They could not be written; <see cref="DurableFile.IsDiskFull"/> tells whether for lack of room.</exception>
    internal IReadOnlyList<CaseDocument> Write(DocumentSource source, IReadOnlyList<(string Extension, ReadOnlyMemory<byte> Content)> files)
    {
        var folder = Path.Combine(source.Folder ?? paths.Documents, source.CaseId);
        DurableFile.CreateDirectory(folder);
        var written = new List<CaseDocument>(files.Count);
        var replacements = new List<(string Path, ReadOnlyMemory<byte> Content)>(files.Count);
        foreach (var (extension, content) in files)
        {
            var path = Path.Combine(folder, source.Name + extension);
            replacements.Add((path, content));
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

        DurableFile.ReplaceAll(replacements);
        return written;
    }
}
