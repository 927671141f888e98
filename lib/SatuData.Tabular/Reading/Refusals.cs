using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Reading;

/// <summary>Why a file, or the rest of it, is not read; each says how to make it readable.</summary>
internal static class Refusals
{
    public static Finding Because(string code, string message) =>
        new() { Code = code, Severity = Severity.Error, Message = message };

    public static Finding Unsupported(string message) => Because(FindingCodes.UnsupportedFormat, message);

    public static Finding Password() => Because(
        FindingCodes.PasswordProtected,
        "Buku kerja dikunci dengan kata sandi. Buka di Excel, pilih Berkas > Info > Lindungi Buku Kerja > Enkripsi dengan Kata Sandi, "
        + "kosongkan kata sandinya, simpan, lalu unggah kembali.");

    public static Finding Damage() => Because(
        FindingCodes.CorruptFile,
        "Buku kerja rusak atau tidak lengkap. Buka berkas aslinya di Excel, simpan ulang sebagai .xlsx, lalu unggah kembali.");

    /// <param name="what">The limit that was passed, as the end of a sentence: "lebih dari 10.000 bagian".</param>
    public static Finding Limit(string what) => Because(
        FindingCodes.ReadingLimit,
        $"Berkas melampaui batas pembacaan: {what}. Salin hanya tabelnya ke buku kerja baru atau bagi menjadi beberapa berkas, "
        + "lalu unggah kembali.");

    /// <param name="what">What is not allowed, as the end of a sentence.</param>
    public static Finding Unsafe(string what) => Because(
        FindingCodes.UnsafeFile,
        $"Berkas tidak dibuka demi keamanan: {what}. Salin tabelnya ke buku kerja baru (.xlsx), lalu unggah kembali.");
}
