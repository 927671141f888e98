namespace SatuData.Records;

/// <summary>The disk, or the file's size limit, is used up; nothing of the failed transaction was kept.</summary>
public sealed class RecordsFullException : RecordsException
{
    internal RecordsFullException(Exception? inner)
        : base(
            "Ruang penyimpanan basis data penuh sehingga perubahan ini tidak disimpan. Kosongkan ruang pada disk "
            + "tempat basis data berada, lalu ulangi.",
            inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => false;
}
