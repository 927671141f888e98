using System.Security.Cryptography;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The key-encryption keys under which the data keys of sealed files are wrapped (AES-KWP, RFC 5649), kept in one file
/// that only its owner may read. Without this file no sealed value can be opened again: it needs its own backup, apart
/// from the data.
/// </summary>
/// <remarks>Safe for use by several threads. On Windows the file's protection is that of its folder.</remarks>
public sealed class KeyRing : IDisposable
{
    private const int KeySize = 32;

    private readonly Lock _gate = new();
    private readonly KeyFileStore _file;
    private readonly TimeProvider _clock;
    private IReadOnlyList<KeyRingEntry> _keys;
    private string _activeId;

    private readonly string _path;

    private KeyRing(KeyFileStore file, string path, TimeProvider clock)
    {
        _file = file;
        _path = path;
        _clock = clock;
        (_activeId, _keys) = file.Load();
    }

    /// <summary>Identifier of the key that new data keys are wrapped under.</summary>
    public string ActiveKeyId
    {
        get
        {
            lock (_gate)
            {
                return _activeId;
            }
        }
    }

    /// <summary>Every key, oldest first.</summary>
    public IReadOnlyList<KeyDescription> Keys
    {
        get
        {
            lock (_gate)
            {
                var protections = _file.Protections();
                return [.. _keys.Select(k => new KeyDescription(
                    k.Id, k.Created, k.Id == _activeId, protections.GetValueOrDefault(k.Id)))];
            }
        }
    }

    /// <summary>Opens the key file at <paramref name="path"/>, creating it with one new key when it is
    /// absent.</summary>
    /// <param name="path">The key file.</param>
    /// <param name="clock">Gives the time at which a key was made.</param>
    /// <param name="protection">
    /// What protects the keys in the file. Default: nothing but the file's rights. A file made without one is read with
    /// one too; the next rotation puts its keys under it.
    /// </param>
    /// <exception cref="UnauthorizedAccessException">Others than its owner may use the file.</exception>
    /// <exception cref="InvalidDataException">The file is not a key file.</exception>
    /// <exception cref="KeyProtectionException">What protects the keys is not at hand.</exception>
    /// <exception cref="IOException">It could not be read or written.</exception>
    public static KeyRing OpenOrCreate(string path, TimeProvider clock, IKeyProtection? protection = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        var file = new KeyFileStore(path, protection);
        if (!file.Exists)
        {
            // Of two processes that start at once one wins; both then read the winner's file.
            var first = NewKey(1, clock);
            file.TryCreate(first.Id, [first]);
        }

        return new KeyRing(file, path, clock);
    }

    /// <summary>Makes the key file anew from a printed recovery copy.</summary>
    /// <param name="path">Where the key file goes; there must be none.</param>
    /// <param name="clock">Gives the time at which a key was made.</param>
    /// <param name="text">What <see cref="PrintRecoveryCopy"/> gave, perhaps typed in from paper.</param>
    /// <param name="protection">What shall protect the keys in the file. Default: only the file's rights.</param>
    /// <exception cref="FormatException">The text is not a recovery copy; the message says where and what to
    /// do.</exception>
    /// <exception cref="IOException">There is a key file already, or it could not be written.</exception>
    public static KeyRing Restore(string path, TimeProvider clock, string text, IKeyProtection? protection = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(text);
        var (activeId, entries) = RecoveryCopy.Read(text);
        var file = new KeyFileStore(path, protection);
        return file.TryCreate(activeId, entries)
            ? new KeyRing(file, path, clock)
            : throw new IOException($"Berkas kunci '{path}' sudah ada. Pindahkan dahulu bila memang harus diganti.");
    }

    /// <summary>
    /// Adds a new key and wraps new data keys under it; all keys come under the ring's protection. Files sealed before
    /// keep opening with their older key until their envelopes are wrapped anew.
    /// </summary>
    /// <exception cref="IOException">The key file could not be written; the older key stays active.</exception>
    public void Rotate()
    {
        lock (_gate)
        {
            var (_, current) = _file.Load();
            var next = NewKey(1 + current.Max(k => Number(k.Id)), _clock);
            IReadOnlyList<KeyRingEntry> keys = [.. current, next];
            _file.Replace(next.Id, keys);
            (_activeId, _keys) = (next.Id, keys);
        }
    }

    /// <summary>
    /// Forgets a key for good. What is still wrapped under it opens never again: the caller makes sure that nothing
    /// is, copies included.
    /// </summary>
    /// <exception cref="ArgumentException">It is the active key or no key of the ring.</exception>
    /// <exception cref="IOException">The key file could not be written.</exception>
    public void Retire(string keyId)
    {
        lock (_gate)
        {
            var (activeId, current) = _file.Load();
            if (keyId == activeId || current.All(k => k.Id != keyId))
            {
                throw new ArgumentException("Only a key of the ring that is not active can be retired.", nameof(keyId));
            }

            IReadOnlyList<KeyRingEntry> keys = [.. current.Where(k => k.Id != keyId)];
            _file.Replace(activeId, keys);
            (_activeId, _keys) = (activeId, keys);
        }
    }

    /// <summary>
    /// All keys as text to print and lock away, apart from the data. Whoever holds it opens everything.
    /// </summary>
    public string PrintRecoveryCopy()
    {
        lock (_gate)
        {
            return RecoveryCopy.Write(_activeId, _keys);
        }
    }

    /// <summary>Wipes the keys from memory. Nothing can be sealed or opened afterwards.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var entry in _keys)
            {
                CryptographicOperations.ZeroMemory(entry.Key);
            }

            (_activeId, _keys) = ("", []);
        }
    }

    /// <summary>
    /// The right to change or remove envelopes that exist, exclusive among threads and processes; waits for it.
    /// </summary>
    internal IDisposable LockEnvelopes() => PlatformFiles.Current.Lock(_path + ".kunci");

    /// <summary>The time by the ring's clock.</summary>
    internal DateTimeOffset Now => _clock.GetUtcNow();

    internal WrappedKey Wrap(DataKey key)
    {
        var id = ActiveKeyId;
        using var aes = Cipher(id) ?? throw new ObjectDisposedException(nameof(KeyRing));
        return new WrappedKey(id, aes.EncryptKeyWrapPadded(key.Bytes));
    }

    /// <summary>The data key; null when its key-encryption key is not here or it was tampered with.</summary>
    internal DataKey? Unwrap(WrappedKey wrapped)
    {
        using var aes = Cipher(wrapped.KeyId);
        try
        {
            return aes is null ? null : new DataKey(aes.DecryptKeyWrapPadded(wrapped.Bytes));
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            return null;
        }
    }

    private static KeyRingEntry NewKey(int number, TimeProvider clock) =>
        new($"kek-{number}", RandomNumberGenerator.GetBytes(KeySize), clock.GetUtcNow());

    // A retired key's number is not given again: its name may still stand in an old copy.
    private static int Number(string id) =>
        int.TryParse(id.AsSpan(id.IndexOf('-', StringComparison.Ordinal) + 1), out var number) ? number : 0;

    private Aes? Cipher(string id)
    {
        lock (_gate)
        {
            var entry = _keys.FirstOrDefault(k => k.Id == id);
            if (entry is null)
            {
                return null;
            }

            var aes = Aes.Create();
            aes.Key = entry.Key;
            return aes;
        }
    }
}
