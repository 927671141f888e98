using System.Security.Cryptography;
using System.Text.Json;
using SatuData.Snapshots.Durable;

namespace SatuData.Snapshots.Vault;

/// <summary>Destroys the wrapped keys of sealed files and leaves tombstones in their place.</summary>
internal static class Shredding
{
    private const string Format = "satudata-musnah/1";
    private const string Suffix = ".musnah.json";

    public static string TombstonePath(string envelopePath) =>
        envelopePath[..^SealedFile.EnvelopeSuffix.Length] + Suffix;

    /// <summary>Paths of the envelopes below a folder that tombstones stand for.</summary>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Suffix, SearchOption.AllDirectories)
            .Select(path => path[..^Suffix.Length] + SealedFile.EnvelopeSuffix);

    /// <summary>
    /// Destroys the key in an envelope; when it returns, it is gone also after a power cut. Asked again it gives the
    /// first tombstone.
    /// </summary>
    /// <exception cref="SealBrokenException">There is neither envelope nor tombstone, or the envelope is
    /// damaged.</exception>
    /// <exception cref="IOException">It could not be done; asking again does the rest.</exception>
    public static Tombstone Shred(string envelopePath, KeyRing keys, ShredOrder order)
    {
        using var alone = keys.LockEnvelopes();
        var tombstone = Find(envelopePath);
        if (tombstone is null)
        {
            tombstone = Describe(envelopePath, order, keys.Now);

            // First, so that an envelope that is gone was never destroyed without saying so.
            DurableFile.Replace(
                TombstonePath(envelopePath),
                JsonSerializer.SerializeToUtf8Bytes(tombstone, VaultJson.Default.Tombstone));
        }

        DurableFile.Delete(envelopePath);
        return tombstone;
    }

    /// <summary>The tombstone in an envelope's place; null when its key was not destroyed.</summary>
    /// <exception cref="SealBrokenException">There is one, damaged.</exception>
    public static Tombstone? Find(string envelopePath)
    {
        var path = TombstonePath(envelopePath);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var tombstone = JsonSerializer.Deserialize(File.ReadAllBytes(path), VaultJson.Default.Tombstone);
            return tombstone is { Format: Format } ? tombstone : throw new SealBrokenException(path);
        }
        catch (JsonException failure)
        {
            throw new SealBrokenException(path, failure);
        }
    }

    private static Tombstone Describe(string envelopePath, ShredOrder order, DateTimeOffset now)
    {
        var envelope = Envelope.Load(envelopePath);
        return new Tombstone(
            Format, envelope.Seals.Table, envelope.Seals.Version, envelope.Seals.Group, envelope.KeyId,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(envelopePath))),
            [.. envelope.Parts.Select(p => p.Sha256)], order, now);
    }
}
