namespace SatuData.Snapshots;

/// <summary>
/// The disk, the quota or the largest allowed file is full. Nothing of the refused store is visible; asking again with
/// the same key
/// after room was made is safe.
/// </summary>
public sealed class StorageFullException : IOException
{
    /// <summary>Creates the exception with a text that says what to do.</summary>
    public StorageFullException()
        : this(null)
    {
    }

    /// <summary>Creates the exception for the failure <paramref name="inner"/>.</summary>
    public StorageFullException(Exception? inner)
        : base("Ruang penyimpanan penuh; data belum disimpan. Kosongkan ruang, lalu ulangi penyimpanan.", inner)
    {
    }
}
