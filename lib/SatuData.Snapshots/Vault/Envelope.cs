using System.Text.Json;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// The file beside sealed files that holds their data key, wrapped. It names its algorithms so that they can change;
/// deleting it
/// makes the sealed files unreadable for ever.
/// </summary>
internal sealed record Envelope(
    string Format,
    string Algorithm,
    string KeyWrap,
    string KeyId,
    byte[] WrappedKey,
    SealId Seals,
    IReadOnlyList<SealPart> Parts,
    DateTimeOffset Created)
{
    public const string Wrap = "AES-KWP";

    public static Envelope Create(
        SealId seals, WrappedKey key, IReadOnlyList<SealPart> parts, DateTimeOffset created) =>
        new(SealId.Format, SealId.Algorithm, Wrap, key.KeyId, key.Bytes, seals, parts, created);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, VaultJson.Default.Envelope);

    /// <summary>Reads the envelope at <paramref name="path"/>.</summary>
    /// <exception cref="SealBrokenException">It is absent, unreadable or of another kind.</exception>
    public static Envelope Load(string path)
    {
        try
        {
            var envelope = JsonSerializer.Deserialize(File.ReadAllBytes(path), VaultJson.Default.Envelope);
            return envelope is { Format: SealId.Format, Algorithm: SealId.Algorithm, KeyWrap: Wrap }
                ? envelope
                : throw new SealBrokenException(path);
        }
        catch (Exception failure) when (failure is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SealBrokenException(path, failure);
        }
    }
}
