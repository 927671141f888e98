using System.Security.Cryptography;
using System.Text.Json;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The key-encryption keys under which the data keys of sealed files are wrapped (AES-KWP, RFC 5649), kept in one file
/// that only
/// its owner may read. Without this file no sealed value can be opened again: it needs its own backup, apart from the
/// data.
/// </summary>
/// <remarks>Safe for use by several threads. On Windows the file's protection is that of its folder.</remarks>
public sealed class KeyRing : IDisposable
{
    private const int KeySize = 32;
    private const UnixFileMode Others = (UnixFileMode)0b000_111_111;

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly TimeProvider _clock;
    private KeyFile _file;

    private KeyRing(string path, TimeProvider clock, KeyFile file)
    {
        _path = path;
        _clock = clock;
        _file = file;
    }

    /// <summary>Identifier of the key that new data keys are wrapped under.</summary>
    public string ActiveKeyId
    {
        get
        {
            lock (_gate)
            {
                return _file.ActiveKeyId;
            }
        }
    }

    /// <summary>Opens the key file at <paramref name="path"/>, creating it with one new key when it is
    /// absent.</summary>
    /// <param name="path">The key file.</param>
    /// <param name="clock">Gives the time at which a key was made.</param>
    /// <exception cref="UnauthorizedAccessException">Others than its owner may use the file.</exception>
    /// <exception cref="InvalidDataException">The file is not a key file.</exception>
    /// <exception cref="IOException">It could not be read or written.</exception>
    public static KeyRing OpenOrCreate(string path, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(path))
        {
            DurableFile.CreateDirectory(DurableFile.DirectoryOf(path));
            var first = NewKey(1, clock);
            // Of two processes that start at once one wins; both then read the winner's file.
            DurableFile.TryCreate(path, Bytes(new KeyFile(first.Id, [first])), ownerOnly: true);
        }

        return new KeyRing(path, clock, Load(path));
    }

    /// <summary>Adds a new key and wraps new data keys under it. Files sealed before keep opening with their older
    /// key.</summary>
    /// <exception cref="IOException">The key file could not be written; the older key stays active.</exception>
    public void Rotate()
    {
        lock (_gate)
        {
            var current = Load(_path);
            var next = NewKey(current.Keys.Count + 1, _clock);
            var file = new KeyFile(next.Id, [.. current.Keys, next]);
            DurableFile.Replace(_path, Bytes(file), ownerOnly: true);
            _file = file;
        }
    }

    /// <summary>Wipes the keys from memory. Nothing can be sealed or opened afterwards.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var entry in _file.Keys)
            {
                CryptographicOperations.ZeroMemory(entry.Key);
            }

            _file = new KeyFile("", []);
        }
    }

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

    private static KeyFileEntry NewKey(int number, TimeProvider clock) =>
        new($"kek-{number}", RandomNumberGenerator.GetBytes(KeySize), clock.GetUtcNow());

    private static byte[] Bytes(KeyFile file) => JsonSerializer.SerializeToUtf8Bytes(file, VaultJson.Default.KeyFile);

    private static KeyFile Load(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
        {
            throw new UnauthorizedAccessException(
                $"Berkas kunci '{path}' dapat dibaca orang lain. Batasi haknya untuk pemiliknya saja (chmod 600), "
                + "lalu ulangi.");
        }

        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), VaultJson.Default.KeyFile);
            if (file is not null && file.Keys.All(k => k.Key.Length == KeySize)
                && file.Keys.Any(k => k.Id == file.ActiveKeyId))
            {
                return file;
            }
        }
        catch (JsonException)
        {
            // Its text may quote the file: say only that it is not a key file.
        }

        throw new InvalidDataException($"Berkas kunci '{path}' rusak. Pulihkan dari cadangannya.");
    }

    private Aes? Cipher(string id)
    {
        lock (_gate)
        {
            var entry = _file.Keys.FirstOrDefault(k => k.Id == id);
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
