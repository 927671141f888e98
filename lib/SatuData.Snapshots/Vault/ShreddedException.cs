namespace SatuData.Snapshots.Vault;

/// <summary>The key of a sealed file was destroyed on purpose: its content is gone for good.</summary>
public sealed class ShreddedException : IOException
{
    /// <summary>Creates the exception without saying when and by whose approval.</summary>
    public ShreddedException()
        : this("Kunci segel ini telah dimusnahkan; isinya tidak dapat dibuka lagi.")
    {
    }

    /// <summary>Creates the exception.</summary>
    public ShreddedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with its cause.</summary>
    public ShreddedException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    internal ShreddedException(Tombstone tombstone)
        : this($"Kunci segel ini dimusnahkan pada {tombstone.ShreddedAt.UtcDateTime:yyyy-MM-dd} UTC berdasarkan "
            + $"persetujuan {tombstone.Order.ApprovalId}; isinya tidak dapat dibuka lagi.")
    {
    }
}
