using Azure.Identity;
using SatuData.Snapshots.Vault;

namespace SatuData.Functions.KeyVault;

/// <summary>What protects the key file, as the environment says.</summary>
internal static class KeyProtectionSettings
{
    /// <summary>A 256-bit key in Base64.</summary>
    public const string KeyVariable = "SATUDATA_KUNCI";

    /// <summary>Address of a key in an Azure Key Vault.</summary>
    public const string VaultVariable = "SATUDATA_KEY_VAULT_KEY";

    /// <summary>The protection; null when the environment names none.</summary>
    /// <exception cref="KeyProtectionException">What it names cannot be used; the message says why.</exception>
    public static IKeyProtection? FromEnvironment() => From(Environment.GetEnvironmentVariable);

    /// <inheritdoc cref="FromEnvironment"/>
    public static IKeyProtection? From(Func<string, string?> settings)
    {
        var key = settings(KeyVariable) is { Length: > 0 } given ? given : null;
        var vault = settings(VaultVariable) is { Length: > 0 } named ? named : null;
        return (key, vault) switch
        {
            (null, null) => null,
            (not null, null) => EnvironmentKey.Parse(key),
            (null, not null) => KeyVaultKey.Open(vault, new DefaultAzureCredential()),
            _ => throw new KeyProtectionException($"Setel {KeyVariable} atau {VaultVariable}, jangan keduanya."),
        };
    }
}
