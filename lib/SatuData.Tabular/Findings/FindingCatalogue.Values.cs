using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about values.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Values =>
    [
        new(FindingCodes.MissingValue, Kelengkapan, Cell, Error, "Isi wajib belum ada", "Isi sel yang kosong."),
        new(FindingCodes.TypeError, Akurasi, Cell, Error, "Isi tidak sesuai jenis data kolom",
            "Tulis isi yang sesuai jenis data kolomnya."),
        new(FindingCodes.ErrorCell, Akurasi, Cell, Error, "Sel berisi galat rumus",
            "Perbaiki rumusnya, atau ganti dengan nilai."),
        new(FindingCodes.PrecisionLoss, Akurasi, Cell, Error, "Angka panjang kehilangan ketelitian",
            "Ubah format kolom menjadi Teks, lalu salin ulang kodenya dari sumber asli."),
        new(FindingCodes.AmbiguousNumber, Konsistensi, Column, Error, "Angka bermakna ganda (ribuan atau desimal)",
            "Tulis semua angka kolom itu tanpa pemisah ribuan."),
        new(FindingCodes.RoundedNumber, Akurasi, Cell, Info, "Angka dibulatkan oleh lembar kerja",
            "Tidak perlu tindakan bila pembulatannya wajar."),
        new(FindingCodes.NumberConvention, Konsistensi, Column, Info, "Cara baca angka pada kolom",
            "Tidak perlu tindakan bila cara bacanya benar."),
    ];
}
