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
        new(FindingCodes.MissingLabel, Kelengkapan, Column, Error, "Kolom standar tidak ada",
            "Tambahkan kolomnya dengan judul seperti pada standar."),
        new(FindingCodes.WrongTable, Akurasi, Table, Error, "Tabel tidak sesuai standar",
            "Pastikan berkas dan standarnya benar; pakai templat standar."),
        new(FindingCodes.BlankRow, Kelengkapan, Row, Info, "Baris kosong",
            "Tidak perlu tindakan; baris kosong dilewati."),
        new(FindingCodes.ExtraCell, Konsistensi, Cell, Error, "Isi di luar kolom terakhir",
            "Pindahkan isinya ke kolom yang benar, atau hapus."),
        new(FindingCodes.MissingCell, Kelengkapan, Cell, Warning, "Baris berakhir sebelum kolom terakhir",
            "Lengkapi baris itu sampai kolom terakhir."),
    ];
}
