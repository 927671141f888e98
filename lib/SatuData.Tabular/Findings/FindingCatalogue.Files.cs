using static SatuData.Tabular.Findings.FindingScope;
using static SatuData.Tabular.Findings.QualityDimension;
using static SatuData.Tabular.Findings.Severity;

namespace SatuData.Tabular.Findings;

/// <content>Findings about files and the tables in them.</content>
public static partial class FindingCatalogue
{
    private static FindingKind[] Files =>
    [
        new(FindingCodes.EmptyFile, Kelengkapan, Table, Error, "Berkas kosong",
            "Isi berkasnya, simpan, lalu unggah kembali."),
        new(FindingCodes.PasswordProtected, Akurasi, Table, Error, "Berkas memakai kata sandi",
            "Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu unggah kembali."),
        new(FindingCodes.CorruptFile, Akurasi, Table, Error, "Berkas rusak",
            "Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu unggah kembali."),
        new(FindingCodes.UnsafeFile, Akurasi, Table, Error, "Berkas tidak aman dibuka",
            "Salin datanya ke buku kerja baru, lalu unggah buku kerja itu."),
        new(FindingCodes.UnsupportedFormat, Akurasi, Table, Error, "Jenis berkas tidak didukung",
            "Simpan datanya sebagai .xlsx atau .csv, lalu unggah kembali."),
        new(FindingCodes.TooManyColumns, Akurasi, Table, Error, "Kolom terlalu banyak",
            "Hapus kolom kosong atau berlebih di sebelah kanan tabel."),
        new(FindingCodes.UnknownSheet, Akurasi, Table, Error, "Lembar yang dimaksud tidak ada",
            "Periksa nama lembarnya."),
        new(FindingCodes.EmptyTable, Kelengkapan, Table, Error, "Tabel tanpa judul kolom atau tanpa baris data",
            "Isi baris data di bawah judul kolom."),
        new(FindingCodes.EncodingGuess, Akurasi, Table, Info, "Pengodean karakter diperkirakan",
            "Bila ada huruf yang keliru, simpan ulang sebagai CSV UTF-8."),
        new(FindingCodes.SheetChoice, Kelengkapan, Table, Info, "Satu dari beberapa lembar dipakai",
            "Bila bukan lembar itu yang dimaksud, sebutkan lembarnya."),
        new(FindingCodes.HeaderPosition, Kelengkapan, Table, Info, "Baris di atas judul kolom dilewati",
            "Tidak perlu tindakan bila baris itu memang judul tabel."),
        new(FindingCodes.NumberingRow, Konsistensi, Table, Info, "Baris nomor kolom dilewati",
            "Tidak perlu tindakan."),
        new(FindingCodes.QuoteError, Akurasi, Row, Warning, "Tanda kutip tidak berpasangan",
            "Perbaiki tanda kutip pada baris itu, atau simpan ulang CSV dari Excel."),
        new(FindingCodes.RecordTooLarge, Akurasi, Row, Error, "Baris terlalu besar",
            "Periksa tanda kutip yang tidak ditutup pada baris itu."),
        new(FindingCodes.WrongTemplate, Akurasi, Table, Error, "Templat untuk standar lain",
            "Pakai templat standar data yang diminta."),
        new(FindingCodes.StaleTemplate, KetepatanWaktu, Table, Warning, "Templat versi lama",
            "Unduh templat terbaru dan pindahkan datanya."),
    ];
}
