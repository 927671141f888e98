using System.Text.Json;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>Reads and writes the key file: its rights, its form, and what protects the keys in it.</summary>
internal sealed class KeyFileStore(string path, IKeyProtection? protection)
{
    private const int KeySize = 32;
    private const UnixFileMode Others = (UnixFileMode)0b000_111_111;

    public string? Protection => protection?.Id;

    public bool Exists => File.Exists(path);

    /// <summary>Writes the file unless it exists.</summary>
    public bool TryCreate(string activeId, IReadOnlyList<KeyRingEntry> entries)
    {
        DurableFile.CreateDirectory(DurableFile.DirectoryOf(path));
        return DurableFile.TryCreate(path, Bytes(activeId, entries), ownerOnly: true);
    }

    /// <summary>Replaces the file, every key under the protection of now.</summary>
    public void Replace(string activeId, IReadOnlyList<KeyRingEntry> entries) =>
        DurableFile.Replace(path, Bytes(activeId, entries), ownerOnly: true);

    public (string ActiveId, IReadOnlyList<KeyRingEntry> Entries) Load()
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
        {
            throw new UnauthorizedAccessException(
                $"Berkas kunci '{path}' dapat dibaca orang lain. Batasi haknya untuk pemiliknya saja (chmod 600), "
                + "lalu ulangi.");
        }

        var file = Parse();
        return (file.ActiveKeyId, [.. file.Keys.Select(Open)]);
    }

    /// <summary>What protects each key in the file as it stands.</summary>
    public IReadOnlyDictionary<string, string?> Protections() =>
        Parse().Keys.ToDictionary(k => k.Id, k => k.Protection, StringComparer.Ordinal);

    private KeyFile Parse()
    {
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), VaultJson.Default.KeyFile);
            if (file is not null && file.Keys.Any(k => k.Id == file.ActiveKeyId))
            {
                return file;
            }
        }
        catch (JsonException)
        {
            // Its text may quote the file: say only that it is not a key file.
        }

        throw Damaged();
    }

    private KeyRingEntry Open(KeyFileEntry entry)
    {
        if (entry.Protection is null)
        {
            return entry.Key.Length == KeySize ? new(entry.Id, entry.Key, entry.Created) : throw Damaged();
        }

        if (entry.Protection != protection?.Id)
        {
            throw new KeyProtectionException(
                $"Kunci {entry.Id} dilindungi {entry.Protection}, tetapi "
                + (protection is null
                    ? "tidak ada pelindung yang diberikan."
                    : $"pelindung yang diberikan {protection.Id}.")
                + " Setel pelindung yang sama, atau pulihkan kunci dari salinan cetaknya.");
        }

        var key = protection.Unprotect(entry.Key);
        return key.Length == KeySize ? new(entry.Id, key, entry.Created) : throw Damaged();
    }

    private byte[] Bytes(string activeId, IReadOnlyList<KeyRingEntry> entries) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new KeyFile(activeId, [.. entries.Select(e => new KeyFileEntry(
                e.Id, protection?.Protect(e.Key) ?? e.Key, e.Created, protection?.Id))]),
            VaultJson.Default.KeyFile);

    private InvalidDataException Damaged() => new($"Berkas kunci '{path}' rusak. Pulihkan dari cadangannya.");
}
