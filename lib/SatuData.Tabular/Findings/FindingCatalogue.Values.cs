using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about values.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Repairs =>
    [
        Repair(FindingCodes.RepairBlank, "Spasi di sekitar isi diabaikan"),
        Repair(FindingCodes.RepairQuote, "Tanda kutip di sekitar isi diabaikan"),
        Repair(FindingCodes.RepairDigit, "Angka dengan aksara lain dibaca sebagai angka biasa"),
        Repair(FindingCodes.RepairCase, "Huruf besar-kecil dan tanda baca disamakan dengan daftar"),
        Repair(FindingCodes.RepairFloatCode, "Kode yang tersimpan sebagai pecahan dipulihkan"),
        Repair(FindingCodes.RepairLeadingZero, "Nol di depan kode dipulihkan"),
        Repair(FindingCodes.RepairTextNumber, "Angka yang tersimpan sebagai teks dibaca sebagai angka"),
        Repair(FindingCodes.RepairMissingWord, "Kata \"tidak ada data\" dibaca sebagai kosong"),
        Repair(FindingCodes.RepairBooleanWord, "Kata ya dan tidak dibaca sebagai nilai benar-salah"),
        Repair(FindingCodes.RepairCurrency, "Tanda Rp diabaikan"),
        Repair(FindingCodes.RepairPercent, "Tanda persen diabaikan"),
        Repair(FindingCodes.RepairSign, "Tanda minus atau kurung dibaca sebagai negatif"),
        Repair(FindingCodes.RepairGroupBlank, "Spasi pemisah ribuan diabaikan"),
        Repair(FindingCodes.RepairDecimalComma, "Koma desimal dan titik ribuan dibaca sebagai angka"),
        Repair(FindingCodes.RepairScientific, "Pecahan dalam bentuk ilmiah dibaca sebagai angka"),
        Repair(FindingCodes.RepairShortYear, "Tahun dua angka dilengkapi"),
        Repair(FindingCodes.RepairDateTime, "Jam pada tanggal diabaikan"),
        Repair(FindingCodes.RepairDateSerial, "Nomor hari dibaca sebagai tanggal"),
    ];

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
        new(FindingCodes.MixedConvention, Konsistensi, Cell, Warning, "Cara tulis angka bercampur dalam satu kolom",
            "Samakan cara tulis angka pada kolom itu."),
        new(FindingCodes.GluedUnit, Akurasi, Cell, Error, "Satuan atau tanda menempel pada angka",
            "Tulis angkanya saja; satuan ada pada judul kolom."),
        new(FindingCodes.ScientificNumber, Akurasi, Cell, Error, "Angka dalam bentuk ilmiah",
            "Ubah format sel menjadi Angka atau Teks, lalu tulis ulang angka lengkapnya."),
        new(FindingCodes.DateConversion, Akurasi, Cell, Error, "Angka atau kode berubah menjadi tanggal",
            "Ubah format kolom menjadi Teks, lalu ketik ulang isinya."),
        new(FindingCodes.UndeclaredMissing, Kelengkapan, Cell, Error, "Tanda yang dapat berarti nol atau tidak ada",
            "Tulis 0 bila nihil; kosongkan bila datanya tidak ada."),
        new(FindingCodes.FormulaWithoutValue, Akurasi, Cell, Error, "Rumus tanpa hasil",
            "Buka di Excel, hitung ulang (F9), simpan, lalu unggah kembali."),
        new(FindingCodes.DateOrder, Konsistensi, Column, Info, "Cara baca tanggal pada kolom",
            "Tidak perlu tindakan bila cara bacanya benar."),
        new(FindingCodes.AmbiguousDate, Konsistensi, Column, Warning, "Urutan hari dan bulan tidak pasti",
            "Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-03-04."),
        new(FindingCodes.SwappedDate, Akurasi, Cell, Error, "Hari dan bulan tertukar",
            "Perbaiki tanggalnya di berkas asal; tulis sebagai tahun-bulan-hari."),
        new(FindingCodes.DamagedCode, Akurasi, Column, Warning, "Sebagian kode kolom rusak",
            "Ambil ulang kolom itu dari sumber asli dengan format Teks."),
        new(FindingCodes.DragFill, Akurasi, Cell, Warning, "Nilai naik satu-satu seperti hasil seret",
            "Periksa nilainya dengan sumber asli."),
        new(FindingCodes.Sentinel, Akurasi, Cell, Warning, "Nilai pengganti \"tidak ada data\"",
            "Kosongkan sel bila datanya tidak ada."),
        new(FindingCodes.ScaleBreak, Konsistensi, Column, Warning, "Skala nilai berubah di tengah kolom",
            "Samakan satuannya di seluruh kolom."),
        new(FindingCodes.NumberConvention, Konsistensi, Column, Info, "Cara baca angka pada kolom",
            "Tidak perlu tindakan bila cara bacanya benar."),
    ];

    private static FindingKind Repair(string code, string title) =>
        new(code, Konsistensi, Cell, Info, title, "Tidak perlu tindakan bila bacaannya benar.");
}
