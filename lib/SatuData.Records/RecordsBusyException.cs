namespace SatuData.Records;

/// <summary>Another process kept the database locked longer than <see cref="RecordsOptions.BusyTimeout"/>.</summary>
public sealed class RecordsBusyException : RecordsException
{
    internal RecordsBusyException(Exception? inner)
        : base(
            "Basis data sedang dipakai proses lain terlalu lama. Tunggu sebentar lalu ulangi; bila terus terjadi, "
            + "periksa apakah ada pencadangan atau perintah satudata lain yang macet.",
            inner)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
