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
        new(FindingCodes.UniqueKey, Keunikan, Row, Error, "Gabungan kolom yang harus unik ternyata ganda",
            "Hapus baris yang ganda, atau perbaiki isinya."),
        new(FindingCodes.DuplicateRow, Keunikan, Row, Error, "Baris ganda",
            "Hapus baris yang tercatat dua kali."),
        new(FindingCodes.ForeignKey, KepatuhanKode, Cell, Error, "Kode tidak dikenal",
            "Pakai kode yang berlaku; daftarnya ada dalam templat."),
        new(FindingCodes.UnknownCodeList, KepatuhanKode, Table, Error,
            "Daftar kode atau tabel rujukan standar tidak ada",
            "Hubungi Kasi Pengelolaan Data; daftar kode atau tabelnya perlu dipasang."),
        new(FindingCodes.CodeSystem, KepatuhanKode, Table, Warning, "Sistem kode lain pada judul kolom",
            "Pakai sistem kode yang diminta standar; kode BPS dan Kemendagri berbeda arti."),
        new(FindingCodes.RowConstraint, Konsistensi, Row, Error, "Isi satu baris tidak saling sesuai",
            "Periksa kolom yang disebut pada baris itu, lalu perbaiki yang keliru."),
        new(FindingCodes.TableDimensions, Kelengkapan, Table, Error, "Banyak baris tidak sesuai",
            "Lengkapi baris yang kurang, atau hapus yang berlebih."),
        new(FindingCodes.IncompleteTable, Kelengkapan, Table, Error, "Wilayah atau kode yang wajib belum ada",
            "Tambahkan baris untuk wilayah atau kode yang disebut."),
        new(FindingCodes.SumMismatch, Konsistensi, Table, Error, "Dua jumlah yang harus sama ternyata berbeda",
            "Periksa rincian dan jumlahnya, lalu perbaiki yang keliru."),
        new(FindingCodes.SequentialValue, Konsistensi, Cell, Error, "Urutan nilai terputus",
            "Lengkapi nilai yang terlewat, atau perbaiki urutannya."),
        new(FindingCodes.MonotoneValue, Konsistensi, Cell, Error, "Arah nilai kolom berbalik",
            "Periksa nilainya dengan sumber asli."),
        new(FindingCodes.VersionRowLost, Kelengkapan, Table, Warning, "Baris versi sebelumnya hilang",
            "Pastikan barisnya memang tidak ada lagi; bila masih ada, tambahkan."),
        new(FindingCodes.VersionRowGained, Konsistensi, Row, Info, "Baris baru dibandingkan versi sebelumnya",
            "Tidak perlu tindakan bila barisnya memang baru."),
        new(FindingCodes.VersionValueJump, KetepatanWaktu, Cell, Warning, "Nilai melonjak dari versi sebelumnya",
            "Periksa nilainya; bila benar, jelaskan sebabnya kepada Kasi."),
        new(FindingCodes.VersionColumns, Konsistensi, Table, Warning, "Kolom berbeda dari versi sebelumnya",
            "Pastikan perubahan kolomnya disengaja."),
        new(FindingCodes.VersionRowCount, Kelengkapan, Table, Warning,
            "Banyak baris berubah jauh dari versi sebelumnya",
            "Pastikan datanya lengkap dan untuk periode yang benar."),
        new(FindingCodes.RuleNotChecked, Kelengkapan, Table, Warning, "Sebuah aturan tidak dapat diperiksa",
            "Lengkapi kolom yang diperlukan aturan itu."),
    ];
}
