using System.Security.Cryptography;

namespace SatuData.Snapshots.Vault;

/// <summary>
/// Protects the key file with a 256-bit key that is given to the process from outside, so that the home alone, stolen
/// or copied, opens nothing. Keys are wrapped with AES-KWP (RFC 5649).
/// </summary>
/// <remarks>Safe for use by several threads.</remarks>
public sealed class EnvironmentKey : IKeyProtection, IDisposable
{
    private const int KeySize = 32;
    private readonly byte[] _key;

    private EnvironmentKey(byte[] key)
    {
        _key = key;

        // Tells two keys apart without telling anything of them.
        Id = "lingkungan:" + Convert.ToHexStringLower(
            HMACSHA256.HashData(key, "satudata-kunci"u8).AsSpan(0, 4));
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>Reads the key from its text.</summary>
    /// <param name="text">32 bytes in Base64, as <c>openssl rand -base64 32</c> prints them.</param>
    /// <exception cref="KeyProtectionException">It is not that.</exception>
    public static EnvironmentKey Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new byte[KeySize];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == KeySize
            ? new EnvironmentKey(key)
            : throw new KeyProtectionException(
                "Kunci dari lingkungan harus 32 bita dalam Base64. Buat dengan: openssl rand -base64 32");
    }

    /// <inheritdoc/>
    public byte[] Protect(ReadOnlySpan<byte> key)
    {
        using var aes = Cipher();
        return aes.EncryptKeyWrapPadded(key);
    }

    /// <inheritdoc/>
    public byte[] Unprotect(ReadOnlySpan<byte> bytes)
    {
        using var aes = Cipher();
        try
        {
            return aes.DecryptKeyWrapPadded(bytes);
        }
        catch (Exception failure) when (failure is CryptographicException or ArgumentException)
        {
            throw new KeyProtectionException(
                "Berkas kunci rusak atau dilindungi kunci lingkungan yang lain. Periksa isi variabelnya.", failure);
        }
    }

    /// <summary>Wipes the key from memory.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_key);

    private Aes Cipher()
    {
        var aes = Aes.Create();
        aes.Key = _key;
        return aes;
    }
}
