using SatuData.Tabular.Findings;

namespace SatuData.Tabular.Rules;

/// <summary>The findings that columns of any type have in common, in words.</summary>
internal static class ValueFindings
{
    public static readonly FieldFinding Missing = new(
        FindingCodes.MissingValue, "wajib diisi tetapi kosong.", "Wajib diisi",
            "Isi nilainya, atau hapus barisnya bila tidak dipakai.");

    public static readonly FieldFinding ErrorCell = new(
        FindingCodes.ErrorCell, "sel berisi galat rumus.", "Bukan galat rumus",
            "Perbaiki rumusnya atau ketik nilainya.");

    public static readonly FieldFinding FormulaWithoutValue = new(
        FindingCodes.FormulaWithoutValue,
        "rumus di sel ini belum pernah dihitung, sehingga berkas tidak memuat hasilnya.",
        "Rumus beserta hasilnya",
        "Buka berkas di Excel atau LibreOffice, simpan, lalu unggah kembali; atau ketik nilainya.");

    public static readonly FieldFinding UndeclaredMissing = new(
        FindingCodes.UndeclaredMissing,
        "tanda \"-\" atau kata nihil bisa berarti nol atau data tidak ada, dan standar data ini tidak menetapkannya. "
            + "Dalam publikasi BPS \"-\" berarti nol (tidak ada kejadian) dan \"...\" berarti data tidak tersedia.",
        "Nilai nol dan data kosong dibedakan",
        "Tulis 0 bila memang tidak ada; kosongkan selnya bila datanya tidak tersedia.");

    public static readonly FieldFinding DateConversion = new(
        FindingCodes.DateConversion,
        "nilai berubah menjadi tanggal di lembar kerja (misalnya 5.1 menjadi 5 Januari), sehingga nilai aslinya "
            + "hilang.",
        "Bukan tanggal",
        "Ubah format kolom menjadi Teks, lalu ketik ulang nilainya: biasanya angka hari, titik, angka bulan.");
}
