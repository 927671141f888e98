namespace SatuData.Snapshots.Copies;

/// <summary>A place outside the home that holds copies: a folder on another disk, or an object store.</summary>
/// <remarks>Implementations are safe for use by several threads. Paths are relative, with forward slashes.</remarks>
public interface ICopyTarget
{
    /// <summary>Paths of all files below a folder, without files that are half written; empty when it is
    /// absent.</summary>
    /// <exception cref="IOException">The place cannot be read.</exception>
    IReadOnlyList<string> List(string folder);

    /// <summary>Opens a file; null when it is absent.</summary>
    /// <exception cref="IOException">The place cannot be read.</exception>
    Stream? OpenRead(string path);

    /// <summary>Size of a file in bytes; null when it is absent.</summary>
    /// <exception cref="IOException">The place cannot be read.</exception>
    long? SizeOf(string path);

    /// <summary>
    /// Writes a file as a whole, replacing one of that name: readers see the old or the new one. It survives a power cut
    /// once <see cref="Flush"/> has returned.
    /// </summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <exception cref="StorageFullException">There is no room.</exception>
    /// <exception cref="IOException">It could not be written.</exception>
    void Write(string path, Action<Stream> write);

    /// <summary>Removes a file. Nothing happens when it is absent.</summary>
    /// <exception cref="IOException">It could not be removed.</exception>
    void Delete(string path);

    /// <summary>Makes everything written and removed so far survive a power cut.</summary>
    /// <exception cref="IOException">The place refused.</exception>
    void Flush();
}
