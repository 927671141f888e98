namespace SatuData.Snapshots.Vault;

/// <summary>
/// What protects the keys in the key file, so that the file alone opens nothing: a key from the environment, or a key
/// that never leaves a key vault.
/// </summary>
/// <remarks>Implementations are safe for use by several threads.</remarks>
public interface IKeyProtection
{
    /// <summary>Names what protects, for example <c>lingkungan:1f2e3d4c</c>; stands in the key file.</summary>
    string Id { get; }

    /// <summary>Makes of a key what may stand in the file.</summary>
    /// <exception cref="KeyProtectionException">What protects could not be reached or refused.</exception>
    byte[] Protect(ReadOnlySpan<byte> key);

    /// <summary>The key that <see cref="Protect"/> was given.</summary>
    /// <exception cref="KeyProtectionException">
    /// What protects could not be reached, or the bytes are not of its making.
    /// </exception>
    byte[] Unprotect(ReadOnlySpan<byte> bytes);
}
