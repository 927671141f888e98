namespace SatuData.Snapshots.Vault;

/// <summary>The key-encryption keys under which data keys are wrapped. Safe for use by several threads.</summary>
public sealed class KeyRing : IDisposable
{
    /// <summary>Opens the key file at <paramref name="path"/>, creating it with one new key when it is absent.</summary>
    public static KeyRing OpenOrCreate(string path, TimeProvider clock) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
