using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// Seals whole files, such as the agencies' original uploads, and opens them piece by piece. The sealed bytes lie at
/// the given
/// path, their wrapped key in an envelope beside it, whose name ends in <see cref="EnvelopeSuffix"/>.
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
public static class SealedFile
{
    /// <summary>What the envelope's name adds to that of the sealed file.</summary>
    public const string EnvelopeSuffix = ".segel.json";

    private const string Table = "berkas";
    private const string Group = "asli";
    private const string Part = "isi";

    /// <summary>
    /// Seals <paramref name="plain"/>. The envelope is written last: a process killed before the end leaves sealed
    /// bytes
    /// that nothing can open; sealing to the same path again replaces them.
    /// </summary>
    /// <param name="plain">The bytes to seal, read to the end from where it stands.</param>
    /// <param name="path">Where the sealed bytes go; the folder exists.</param>
    /// <param name="keys">The keys to seal under.</param>
    /// <param name="context">What the file is, for example the submission's identifier; needed again to open
    /// it.</param>
    /// <param name="unsynced">Notes the two files; they survive a power cut once it was synced.</param>
    /// <exception cref="StorageFullException">There is no room.</exception>
    /// <exception cref="IOException">A sealed file with that name exists already, or it could not be
    /// written.</exception>
    public static void Seal(Stream plain, string path, KeyRing keys, string context, UnsyncedFiles unsynced)
    {
        ArgumentNullException.ThrowIfNull(plain);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentException.ThrowIfNullOrEmpty(context);
        ArgumentNullException.ThrowIfNull(unsynced);
        if (File.Exists(path + EnvelopeSuffix))
        {
            throw new IOException($"A sealed file '{Path.GetFileName(path)}' exists already.");
        }

        try
        {
            WriteSealed(plain, path, keys, context, unsynced);
        }
        catch (IOException failure) when (failure is not StorageFullException && DurableFile.IsDiskFull(failure))
        {
            File.Delete(path);
            throw new StorageFullException(failure);
        }
    }

    /// <summary>Opens a sealed file.</summary>
    /// <param name="path">Where the sealed bytes are.</param>
    /// <param name="keys">Keys with the one it was sealed under.</param>
    /// <param name="context">The context it was sealed with.</param>
    /// <exception cref="SealBrokenException">It is damaged, its envelope is gone, or key or context are not the right
    /// ones.</exception>
    /// <exception cref="ShreddedException">Its key was destroyed.</exception>
    public static SealedContent Open(string path, KeyRing keys, string context)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (Shredding.Find(path + EnvelopeSuffix) is { } tombstone)
        {
            throw new ShreddedException(tombstone);
        }

        var envelope = Envelope.Load(path + EnvelopeSuffix);
        using var key = envelope.Parts.Count == 1 ? keys.Unwrap(new(envelope.KeyId, envelope.WrappedKey)) : null;
        return key is not null && File.Exists(path)
            ? new SealedContent(path, key, Seals(context).AssociatedData(Part), envelope.Parts[0].Commitment)
            : throw new SealBrokenException(path);
    }

    /// <summary>
    /// Removes a sealed file for good: first its wrapped key, after which no copy of the sealed bytes opens, then the
    /// bytes. Nothing
    /// happens when it is absent.
    /// </summary>
    /// <exception cref="IOException">It could not be removed.</exception>
    public static void Delete(string path)
    {
        DurableFile.Delete(path + EnvelopeSuffix);
        DurableFile.Delete(path);
    }

    /// <summary>
    /// Destroys a sealed file's key; its bytes stay, and nothing opens them. Asked again it gives the first tombstone.
    /// </summary>
    /// <param name="path">Where the sealed bytes are.</param>
    /// <param name="keys">The key ring it was sealed under.</param>
    /// <param name="order">Who ordered it and why.</param>
    /// <exception cref="SealBrokenException">There is no such sealed file, or its envelope is damaged.</exception>
    /// <exception cref="IOException">It could not be done; asking again does the rest.</exception>
    public static Tombstone Shred(string path, KeyRing keys, ShredOrder order)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(order);
        return Shredding.Shred(path + EnvelopeSuffix, keys, order);
    }

    /// <summary>Whether a sealed file's key was destroyed, or its destruction begun.</summary>
    public static bool IsShredded(string path) => File.Exists(Shredding.TombstonePath(path + EnvelopeSuffix));

    /// <summary>Paths of the envelopes below a folder whose keys were destroyed.</summary>
    public static IEnumerable<string> ShreddedEnvelopes(string folder) => Shredding.Below(folder);

    /// <summary>The tombstone of a sealed file; null when its key was not destroyed.</summary>
    /// <exception cref="SealBrokenException">There is one, damaged.</exception>
    public static Tombstone? FindTombstone(string path) => Shredding.Find(path + EnvelopeSuffix);

    private static SealId Seals(string context) => new(Table, context, Group);

    private static void WriteSealed(
        Stream plain, string path, KeyRing keys, string context, UnsyncedFiles unsynced)
    {
        using var key = new DataKey();
        SealPart part;
        using (var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        using (var sealing = new SealingStream(file, key, Seals(context), Part))
        {
            plain.CopyTo(sealing, 1 << 17);
            part = sealing.Complete();
        }

        var envelope = Envelope.Create(Seals(context), keys.Wrap(key), [part], keys.Now);
        unsynced.Add(path);
        unsynced.Write(path + EnvelopeSuffix, envelope.ToBytes());
    }
}
