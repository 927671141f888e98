using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about the rules of a standard.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Rules =>
    [
        new(FindingCodes.ConstraintError, Akurasi, Cell, Error, "Isi tidak memenuhi aturan kolom",
            "Perbaiki nilainya menurut aturan yang disebut."),
        new(FindingCodes.UniqueError, Keunikan, Cell, Error, "Isi yang harus unik ternyata ganda",
            "Perbaiki atau hapus salah satu barisnya."),
        new(FindingCodes.PrimaryKey, Keunikan, Row, Error, "Kunci baris ganda",
            "Hapus baris yang ganda, atau perbaiki kuncinya."),
        new(FindingCodes.UniqueKey, Keunikan, Row, Error, "Gabungan kolom ganda",
            "Hapus baris yang ganda, atau perbaiki salah satunya."),
        new(FindingCodes.DuplicateRow, Keunikan, Row, Error, "Baris dengan gabungan isi yang sama",
            "Hapus baris yang ganda, atau perbaiki salah satunya."),
        new(FindingCodes.ForeignKey, KepatuhanKode, Cell, Error, "Kode tidak berlaku",
            "Pakai kode yang berlaku pada tanggal pelaporan; daftarnya ada dalam templat."),
        new(FindingCodes.CodeSystem, KepatuhanKode, Column, Warning, "Sistem kode wilayah diragukan",
            "Pastikan isinya kode Kemendagri, bukan kode BPS."),
        new(FindingCodes.UnknownCodeList, KepatuhanKode, Column, Error, "Daftar kode tidak ada",
            "Minta pengelola menaruh daftar kodenya di folder standar/kode."),
        new(FindingCodes.RowConstraint, Konsistensi, Row, Error, "Kolom dalam satu baris tidak sesuai",
            "Periksa nilai kolom-kolom yang disebut pada baris itu."),
        new(FindingCodes.TableDimensions, Kelengkapan, Table, Error, "Jumlah baris tidak sesuai",
            "Lengkapi barisnya, atau hapus baris yang berlebih."),
        new(FindingCodes.IncompleteTable, Kelengkapan, Column, Error, "Baris untuk suatu kode tidak ada",
            "Tambahkan baris untuk setiap kode yang disebut."),
        new(FindingCodes.SumMismatch, Konsistensi, Table, Error, "Penjumlahan yang harus sama ternyata berbeda",
            "Periksa nilai-nilai kelompok yang disebut."),
        new(FindingCodes.SequentialValue, Konsistensi, Cell, Error, "Urutan nilai terputus",
            "Periksa baris yang hilang atau tertukar."),
        new(FindingCodes.MonotoneValue, Konsistensi, Cell, Error, "Nilai berbalik arah",
            "Periksa nilai itu dan nilai sebelumnya."),
        new(FindingCodes.VersionRowLost, Konsistensi, Table, Warning, "Baris versi sebelumnya hilang",
            "Pastikan barisnya memang dihapus; bila tidak, tambahkan kembali."),
        new(FindingCodes.VersionRowGained, Konsistensi, Row, Info, "Baris baru",
            "Tidak perlu tindakan bila memang baru."),
        new(FindingCodes.VersionValueJump, Konsistensi, Cell, Warning, "Nilai berubah jauh dari versi sebelumnya",
            "Periksa kembali nilainya, atau jelaskan perubahannya."),
        new(FindingCodes.VersionColumns, Konsistensi, Table, Warning, "Kolom berbeda dari versi sebelumnya",
            "Pastikan kolomnya memang ditambah atau dihapus."),
        new(FindingCodes.VersionRowCount, Konsistensi, Table, Warning, "Jumlah baris berubah jauh",
            "Pastikan datanya lengkap, atau jelaskan perubahannya."),
        new(FindingCodes.RuleNotChecked, Konsistensi, Table, Warning, "Aturan tidak diperiksa",
            "Periksa sendiri aturan yang disebut."),
    ];
}
