using System.Text.Json;

namespace SatuData.Snapshots.Vault;

/// <summary>What a seal belongs to. Bound into every sealed byte, so that a sealed file moved elsewhere does not
/// open.</summary>
internal sealed record SealId(string Table, string Version, string Group)
{
    public const string Format = "satudata-segel/1";
    public const string Algorithm = "AES256-GCM-HKDF-1MB";

    /// <summary>The associated data of one part.</summary>
    public byte[] AssociatedData(string part) =>
        JsonSerializer.SerializeToUtf8Bytes(
            [Format, Algorithm, Table, Version, Group, part], VaultJson.Default.StringArray);
}
