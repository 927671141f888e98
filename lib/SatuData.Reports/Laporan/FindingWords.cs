using System.Collections.Frozen;
using SatuData.Tabular.Findings;

namespace SatuData.Reports.Laporan;

/// <summary>Finding codes in words. Safe for use by several threads.</summary>
public static class FindingWords
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        [FindingCodes.EmptyFile] = "Berkas kosong",
        [FindingCodes.PasswordProtected] = "Berkas memakai kata sandi",
        [FindingCodes.CorruptFile] = "Berkas rusak",
        [FindingCodes.UnsafeFile] = "Berkas tidak aman dibuka",
        [FindingCodes.UnsupportedFormat] = "Jenis berkas tidak didukung",
        [FindingCodes.TooManyColumns] = "Kolom terlalu banyak",
        [FindingCodes.UnknownSheet] = "Lembar yang dimaksud tidak ada",
        [FindingCodes.EmptyTable] = "Tabel tanpa judul kolom atau tanpa baris data",
        [FindingCodes.EncodingGuess] = "Pengodean karakter diperkirakan",
        [FindingCodes.SheetChoice] = "Satu dari beberapa lembar dipakai",
        [FindingCodes.HeaderPosition] = "Baris di atas judul kolom dilewati",
        [FindingCodes.NumberingRow] = "Baris nomor kolom dilewati",
        [FindingCodes.BlankLabel] = "Kolom berisi data tanpa judul",
        [FindingCodes.DuplicateLabel] = "Judul kolom ganda",
        [FindingCodes.ExtraLabel] = "Kolom tidak ada dalam standar",
        [FindingCodes.MissingLabel] = "Kolom standar tidak ada",
        [FindingCodes.WrongTable] = "Tabel tidak sesuai standar",
        [FindingCodes.QuoteError] = "Tanda kutip tidak berpasangan",
        [FindingCodes.RecordTooLarge] = "Baris terlalu besar",
        [FindingCodes.BlankRow] = "Baris kosong",
        [FindingCodes.ExtraCell] = "Isi di luar kolom terakhir",
        [FindingCodes.MissingCell] = "Baris berakhir sebelum kolom terakhir",
        [FindingCodes.MissingValue] = "Isi wajib belum ada",
        [FindingCodes.TypeError] = "Isi tidak sesuai jenis data kolom",
        [FindingCodes.ErrorCell] = "Sel berisi galat rumus",
        [FindingCodes.PrecisionLoss] = "Angka panjang kehilangan ketelitian",
        [FindingCodes.AmbiguousNumber] = "Angka bermakna ganda (ribuan atau desimal)",
        [FindingCodes.RoundedNumber] = "Angka dibulatkan oleh lembar kerja",
        [FindingCodes.NumberConvention] = "Cara baca angka pada kolom",
        [FindingCodes.MixedConvention] = "Dua cara penulisan bercampur dalam satu kolom",
        [FindingCodes.GluedUnit] = "Satuan atau tanda menempel pada angka",
        [FindingCodes.ScientificNumber] = "Angka ditulis dengan notasi ilmiah",
        [FindingCodes.DateConversion] = "Nilai berubah menjadi tanggal",
        [FindingCodes.UndeclaredMissing] = "Tanda \"-\" atau nihil tanpa arti yang ditetapkan",
        [FindingCodes.FormulaWithoutValue] = "Rumus tanpa hasil",
        [FindingCodes.DateOrder] = "Cara baca tanggal pada kolom",
        [FindingCodes.AmbiguousDate] = "Urutan hari dan bulan tidak pasti",
        [FindingCodes.SwappedDate] = "Hari dan bulan tertukar",
        [FindingCodes.DamagedCode] = "Kode rusak oleh lembar kerja",
        [FindingCodes.DragFill] = "Sel terisi dengan menyeret",
        [FindingCodes.Sentinel] = "Angka pengganti data kosong",
        [FindingCodes.ScaleBreak] = "Satuan berubah di sebagian data",
        [FindingCodes.RepairBlank] = "Spasi di sekitar nilai diabaikan",
        [FindingCodes.RepairQuote] = "Tanda kutip di sekitar nilai diabaikan",
        [FindingCodes.RepairDigit] = "Angka aksara atau lebar lain dibaca",
        [FindingCodes.RepairCase] = "Penulisan disesuaikan dengan daftar pilihan",
        [FindingCodes.RepairFloatCode] = "Kode pecahan dibaca sebagai kode",
        [FindingCodes.RepairLeadingZero] = "Nol di depan kode dikembalikan",
        [FindingCodes.RepairTextNumber] = "Angka berbentuk teks dibaca sebagai bilangan",
        [FindingCodes.RepairMissingWord] = "Kata untuk data kosong dibaca sebagai kosong",
        [FindingCodes.RepairBooleanWord] = "Kata ya/tidak dibaca sebagai benar/salah",
        [FindingCodes.RepairCurrency] = "Rp di sekitar angka diabaikan",
        [FindingCodes.RepairPercent] = "Tanda persen diabaikan",
        [FindingCodes.RepairSign] = "Tanda bilangan dibaca",
        [FindingCodes.RepairGroupBlank] = "Spasi ribuan diabaikan",
        [FindingCodes.RepairDecimalComma] = "Koma desimal dibaca",
        [FindingCodes.RepairScientific] = "Notasi ilmiah dibaca",
        [FindingCodes.RepairShortYear] = "Tahun dua angka dilengkapi",
        [FindingCodes.RepairDateTime] = "Jam setelah tanggal diabaikan",
        [FindingCodes.RepairDateSerial] = "Nomor urut hari dibaca sebagai tanggal",
        [FindingCodes.ConstraintError] = "Isi tidak memenuhi aturan kolom",
        [FindingCodes.UniqueError] = "Isi yang harus unik ternyata ganda",
        [FindingCodes.PrimaryKey] = "Kunci baris ganda",
        [FindingCodes.ForeignKey] = "Kode wilayah tidak dikenal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code in Indonesian, or the code itself where it has no words yet.</summary>
    public static string For(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Known.GetValueOrDefault(code, code);
    }
}
