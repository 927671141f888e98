namespace SatuData.Snapshots.Vault;

/// <summary>The keys cannot be read from their file, with what to do about it in the message.</summary>
public sealed class KeyProtectionException : IOException
{
    /// <summary>Creates the exception without saying why.</summary>
    public KeyProtectionException()
        : this("Kunci tidak dapat dibuka.")
    {
    }

    /// <summary>Creates the exception.</summary>
    public KeyProtectionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public KeyProtectionException(string message, Exception? inner)
        : base(message, inner)
    {
    }
}
