using System.Collections.Frozen;

namespace SatuData.Reports.Laporan;

/// <summary>Finding codes in words. Safe for use by several threads.</summary>
public static class FindingWords
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["blank-header"] = "Judul kolom kosong",
        ["blank-label"] = "Judul kolom kosong",
        ["blank-row"] = "Baris kosong",
        ["byte-count"] = "Ukuran berkas tidak sesuai",
        ["cell-error"] = "Isi sel tidak sah",
        ["constraint-error"] = "Isi tidak memenuhi aturan kolom",
        ["duplicate-label"] = "Judul kolom ganda",
        ["duplicate-row"] = "Baris ganda",
        ["encoding-error"] = "Pengodean karakter berkas tidak terbaca",
        ["extra-cell"] = "Sel berlebih di luar kolom standar",
        ["extra-label"] = "Kolom tidak ada dalam standar",
        ["field-count"] = "Jumlah kolom tidak sesuai standar",
        ["foreign-key"] = "Kode rujukan tidak dikenal",
        ["format-error"] = "Format berkas tidak terbaca",
        ["hash-count"] = "Sidik isi berkas tidak sesuai",
        ["incorrect-label"] = "Judul kolom tidak sesuai standar",
        ["missing-cell"] = "Sel wajib tidak ada",
        ["missing-label"] = "Kolom standar tidak ada",
        ["primary-key"] = "Kunci baris ganda atau kosong",
        ["row-constraint"] = "Isi baris tidak memenuhi aturan antarkolom",
        ["row-count"] = "Jumlah baris tidak sesuai",
        ["source-error"] = "Isi berkas tidak sah",
        ["type-error"] = "Isi tidak sesuai jenis data kolom",
        ["unique-error"] = "Isi yang harus unik ternyata ganda",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code in Indonesian, or the code itself where it has no words yet.</summary>
    public static string For(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Known.GetValueOrDefault(code, code);
    }
}
