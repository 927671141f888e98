namespace SatuData.Snapshots.Vault;

/// <summary>A sealed file cannot be opened: it is damaged, cut short, belongs elsewhere, or its key is not at
/// hand.</summary>
public sealed class SealBrokenException : IOException
{
    /// <summary>Creates the exception without naming a file.</summary>
    public SealBrokenException()
        : this("")
    {
    }

    /// <summary>Creates the exception for the file <paramref name="path"/>.</summary>
    public SealBrokenException(string path)
        : this(path, null)
    {
    }

    /// <summary>Creates the exception for the file <paramref name="path"/> with its cause.</summary>
    public SealBrokenException(string path, Exception? inner)
        : base($"Segel '{Path.GetFileName(path)}' tidak dapat dibuka: isinya rusak atau kuncinya bukan kunci ini.",
            inner)
    {
    }
}
