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
