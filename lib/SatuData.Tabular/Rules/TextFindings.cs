using System.Globalization;
using SatuData.Tabular.Findings;
using SatuData.Tabular.Regions;
using SatuData.Tabular.Standards;

namespace SatuData.Tabular.Rules;

/// <summary>The findings of text columns, in words.</summary>
internal static class TextFindings
{
    private const int MostListed = 12;

    public static readonly FieldFinding PrecisionLost = new(
        FindingCodes.PrecisionLoss,
        "kode lebih dari 15 angka tersimpan sebagai bilangan, sehingga angka terakhirnya hilang.",
        "Kode panjang disimpan sebagai teks",
        "Ubah format kolom menjadi Teks, lalu ketik atau salin ulang kodenya dari sumber asli.");

    public static readonly FieldFinding Formula = new(
        FindingCodes.FormulaInjection,
        "teks ini akan dijalankan sebagai rumus bila dibuka di lembar kerja.",
        "Teks bukan rumus",
        "Teks biasa: hapus tanda = + - @ di awalnya, atau ketik hasil rumusnya.",
        Severity.Warning);

    public static FieldFinding NotListed(StandardField field)
    {
        var shown = string.Join(", ", field.Constraints.Enum.Take(MostListed));
        var more = field.Constraints.Enum.Count > MostListed ? ", …" : "";
        return new(
            FindingCodes.ConstraintError, "nilai tidak ada dalam daftar pilihan.", "Daftar pilihan",
                $"Salah satu dari: {shown}{more}");
    }

    public static FieldFinding NotMatching(StandardField field) => new(
        FindingCodes.ConstraintError,
        "bentuk penulisannya tidak sesuai.",
        "Pola: " + field.Constraints.Pattern,
        field.Definisi ?? "Nilai yang sesuai pola " + field.Constraints.Pattern);

    public static FieldFinding WrongLength(StandardField field)
    {
        var words = (field.Constraints.MinLength, field.Constraints.MaxLength) switch
        {
            ({ } low, { } high) when low == high => Count(low),
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"{low} sampai {Count(high)}"),
            ({ } low, null) => "paling sedikit " + Count(low),
            (_, var high) => "paling banyak " + Count(high ?? 0),
        };
        return new(FindingCodes.ConstraintError, $"panjangnya harus {words}.", "Panjang: " + words, words);
    }

    public static FieldFinding UnknownRegion(RegionLevel level, RegionEdition edition)
    {
        var digits = RegionCode.Digits(level);
        return new(
            FindingCodes.ForeignKey,
            $"bukan kode {Name(level)} yang berlaku ({edition.Decree}).",
            $"Kode {Name(level)} menurut Kemendagri",
            $"Kode {Name(level)} {digits} angka, dengan atau tanpa titik; bukan kode BPS, dan nol di akhir tidak boleh hilang");
    }

    /// <summary>A code of an earlier decree.</summary>
    public static FieldFinding EarlierRegion(RegionLevel level, RegionVerdict verdict) => new(
        FindingCodes.ForeignKey,
        $"kode {Name(level)} ini dipakai sampai {verdict.Edition!.Decree} dan sudah tidak berlaku.",
        $"Kode {Name(level)} menurut Kemendagri",
        verdict.Successor is { } now ? $"Kode sekarang untuk nama yang sama: {now}"
            : "Kode menurut keputusan yang berlaku pada tanggal pelaporan");

    /// <summary>A code that did not exist yet at the reporting date.</summary>
    public static FieldFinding LaterRegion(RegionLevel level, RegionEdition edition) => new(
        FindingCodes.ForeignKey,
        $"kode {Name(level)} ini baru berlaku sejak {edition.Decree}, sesudah tanggal pelaporan.",
        $"Kode {Name(level)} menurut Kemendagri pada tanggal pelaporan",
        "Kode yang berlaku pada tanggal pelaporan, atau biarkan bila data memang disusun ulang menurut wilayah baru.",
        Severity.Warning);

    /// <summary>A code that has the shape of the other system.</summary>
    public static FieldFinding OtherSystem(RegionLevel level, bool wantsBps) => new(
        FindingCodes.ForeignKey,
        wantsBps
            ? "kode ini berbentuk kode Kemendagri, sedangkan standar meminta kode BPS."
            : "kode ini berbentuk kode BPS (MFD) dan tidak ada dalam daftar Kemendagri; kedua sistem tidak dapat ditukar.",
        $"Kode {Name(level)} menurut {(wantsBps ? "BPS" : "Kemendagri")}",
        wantsBps
            ? $"Kode BPS {RegionCode.BpsDigits(level)} angka tanpa titik"
            : $"Kode Kemendagri {RegionCode.Digits(level)} angka, misalnya dari lampiran keputusan menteri");

    public static FieldFinding WrongBpsCode(RegionLevel level) => new(
        FindingCodes.ForeignKey,
        $"bukan kode {Name(level)} BPS.",
        $"Kode {Name(level)} menurut BPS",
        $"Kode BPS {RegionCode.BpsDigits(level)} angka tanpa titik");

    private static string Name(RegionLevel level) => level switch
    {
        RegionLevel.Provinsi => "provinsi",
        RegionLevel.Kabupaten => "kabupaten/kota",
        RegionLevel.Kecamatan => "kecamatan",
        _ => "desa/kelurahan",
    };

    private static string Count(int characters) =>
        string.Create(CultureInfo.InvariantCulture, $"{characters} karakter");
}
