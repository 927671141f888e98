using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// Wraps the data keys of sealed files anew under the active key. Only envelopes change: sealed bytes, their hashes and
/// the commits that name them stay as they are. Stopped at any moment it leaves every envelope whole, under the old key
/// or the new one; running it again does the rest.
/// </summary>
/// <param name="keys">The key ring.</param>
/// <param name="folders">The folders whose envelopes it looks after, with all below them; absent ones are passed
/// over.</param>
/// <remarks>Safe beside readers and stores. Of several at once, later ones wait.</remarks>
public sealed class KeyRotation(KeyRing keys, IReadOnlyList<string> folders)
{
    /// <summary>How many envelopes there are under each key, by the key's identifier; also for keys that are not in
    /// the ring.</summary>
    /// <exception cref="SealBrokenException">An envelope is damaged.</exception>
    public IReadOnlyDictionary<string, int> Count() => Envelopes()
        .Select(path => Envelope.Load(path).KeyId)
        .CountBy(id => id, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Wraps every envelope that is not under the active key.</summary>
    /// <returns>How many were wrapped anew.</returns>
    /// <exception cref="SealBrokenException">An envelope is damaged or its key is not in the ring.</exception>
    /// <exception cref="IOException">An envelope could not be read or written.</exception>
    public int WrapAnew(CancellationToken cancellation = default)
    {
        // Shredding removes envelopes: one that is removed between being read and written would come back.
        using var alone = keys.LockEnvelopes();
        var count = 0;
        foreach (var path in Envelopes())
        {
            cancellation.ThrowIfCancellationRequested();
            count += WrapAnew(path) ? 1 : 0;
        }

        return count;
    }

    private bool WrapAnew(string path)
    {
        var envelope = Envelope.Load(path);
        if (envelope.KeyId == keys.ActiveKeyId)
        {
            return false;
        }

        using var key = keys.Unwrap(new WrappedKey(envelope.KeyId, envelope.WrappedKey))
            ?? throw new SealBrokenException(path);
        var wrapped = keys.Wrap(key);
        DurableFile.Replace(path, (envelope with { KeyId = wrapped.KeyId, WrappedKey = wrapped.Bytes }).ToBytes());
        return true;
    }

    private IEnumerable<string> Envelopes() => folders
        .Where(Directory.Exists)
        .SelectMany(f => Directory.EnumerateFiles(f, "*" + SealedFile.EnvelopeSuffix, SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal);
}
