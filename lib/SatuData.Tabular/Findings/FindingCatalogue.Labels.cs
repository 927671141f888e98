using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about headers, and about rows that do not fit them.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Labels =>
    [
        new(FindingCodes.BlankLabel, Kelengkapan, Table, Warning, "Kolom berisi data tanpa judul",
            "Tulis judul kolomnya, atau hapus kolomnya."),
        new(FindingCodes.DuplicateLabel, Keunikan, Column, Error, "Judul kolom ganda",
            "Sisakan satu kolom untuk setiap judul."),
        new(FindingCodes.ExtraLabel, Konsistensi, Table, Warning, "Kolom tidak ada dalam standar",
            "Samakan judulnya dengan standar bila kolom itu dimaksud; bila tidak, kolom itu tidak disimpan."),
        new(FindingCodes.FuzzyLabel, Konsistensi, Column, Warning, "Judul kolom hanya mirip",
            "Tulis judulnya seperti pada standar bila bacaannya benar; bila tidak, ganti judulnya."),
        new(FindingCodes.LabelOrder, Konsistensi, Table, Error, "Urutan kolom berbeda",
            "Susun kolomnya seperti pada standar."),
        new(FindingCodes.WrongStandard, Akurasi, Table, Error, "Berkas untuk standar lain",
            "Unggah pada tugas yang benar, atau kirim berkas yang diminta."),
        new(FindingCodes.MissingLabel, Kelengkapan, Column, Error, "Kolom standar tidak ada",
            "Tambahkan kolomnya dengan judul seperti pada standar."),
        new(FindingCodes.WrongTable, Akurasi, Table, Error, "Tabel tidak sesuai standar",
            "Pastikan berkas dan standarnya benar; pakai templat standar."),
        new(FindingCodes.GroupRow, Konsistensi, Table, Info, "Baris kelompok tidak dibaca sebagai data",
            "Tidak perlu tindakan bila baris itu memang judul kelompok."),
        new(FindingCodes.TotalRow, Konsistensi, Table, Info, "Baris jumlah tidak dibaca sebagai data",
            "Tidak perlu tindakan bila baris itu memang jumlah."),
        new(FindingCodes.NoteRow, Konsistensi, Table, Info, "Baris catatan tidak dibaca sebagai data",
            "Tidak perlu tindakan bila baris itu memang catatan."),
        new(FindingCodes.RepeatedHeader, Konsistensi, Table, Info, "Judul kolom yang berulang dilewati",
            "Tidak perlu tindakan."),
        new(FindingCodes.TotalMismatch, Konsistensi, Cell, Warning, "Jumlah tidak sama dengan rinciannya",
            "Periksa rincian dan jumlahnya, lalu perbaiki yang keliru."),
        new(FindingCodes.NoHeader, Kelengkapan, Table, Error, "Tabel tanpa judul kolom",
            "Tambahkan satu baris judul kolom di atas data, seperti pada standar."),
        new(FindingCodes.NoTable, Kelengkapan, Table, Error, "Tidak ada tabel",
            "Isi tabelnya, atau unggah berkas yang memuat datanya."),
        new(FindingCodes.OtherTable, Kelengkapan, Table, Info, "Tabel lain tidak dibaca",
            "Bila tabel itu yang dimaksud, sebutkan lembar dan baris judulnya."),
        new(FindingCodes.HiddenSheet, Kelengkapan, Table, Warning, "Lembar tersembunyi",
            "Tampilkan lembarnya dan periksa apakah isinya memang untuk diserahkan."),
        new(FindingCodes.HiddenRow, Kelengkapan, Table, Warning, "Baris tersembunyi ikut dibaca",
            "Tampilkan barisnya; hapus bila bukan data yang diserahkan."),
        new(FindingCodes.HiddenColumn, Kelengkapan, Table, Warning, "Kolom tersembunyi ikut dibaca",
            "Tampilkan kolomnya; hapus bila bukan data yang diserahkan."),
        new(FindingCodes.RepairGroupLabel, Konsistensi, Cell, Info, "Nama kelompok diulang pada barisnya",
            "Tidak perlu tindakan."),
        new(FindingCodes.BlankRow, Kelengkapan, Row, Info, "Baris kosong",
            "Tidak perlu tindakan; baris kosong dilewati."),
        new(FindingCodes.ExtraCell, Konsistensi, Cell, Error, "Isi di luar kolom terakhir",
            "Pindahkan isinya ke kolom yang benar, atau hapus."),
        new(FindingCodes.MissingCell, Kelengkapan, Cell, Warning, "Baris berakhir sebelum kolom terakhir",
            "Lengkapi baris itu sampai kolom terakhir."),
    ];
}
